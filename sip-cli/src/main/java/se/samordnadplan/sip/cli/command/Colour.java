package se.samordnadplan.sip.cli.command;

/** When the output is in colour. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether to colour: {@code auto} does on a terminal unless the environment has NO_COLOR (no-color.org). */
    boolean isOn(Surroundings surroundings, boolean toFile) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                surroundings.terminal()
                        && !toFile
                        && surroundings
                                .environment()
                                .getOrDefault("NO_COLOR", "")
                                .isEmpty();
        };
    }
}

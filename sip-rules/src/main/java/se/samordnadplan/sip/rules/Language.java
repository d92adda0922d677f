package se.samordnadplan.sip.rules;

/** A language in which the library speaks to people. */
public enum Language {
    /** Swedish, the default. */
    SV("sv"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * The language's tag as it stands in files and options.
     *
     * @return {@code sv} or {@code en}
     */
    public String tag() {
        return tag;
    }
}

package se.samordnadplan.sip.cli.deadlines;

import java.util.List;

/** Small plans whose deadlines stand differently as of 2026-03-01, a line each. The identity number is a test number. */
final class DeadlinePlans {

    static final String IDENTITY_NUMBER = "198806039981";

    /** Call and meeting overdue since January. */
    static final String OVERDUE = plan("\"id\":\"sip-1\",", "\"need\":{\"identifiedOn\":\"2026-01-05\"}");

    /** Call due on Friday 6 March, meeting on 20 March. */
    static final String RUNNING = plan("\"id\":\"sip-2\",", "\"need\":{\"identifiedOn\":\"2026-02-27\"}");

    /** The day of the need is missing. */
    static final String UNDECIDABLE = plan("\"id\":\"sip-3\",", "\"source\":{\"system\":\"Form\"}");

    /** Called in time, the meeting due on Monday 9 March. */
    static final String CALLED = plan(
            "\"id\":\"sip-4\",",
            "\"need\":{\"identifiedOn\":\"2026-02-16\"},\"invitation\":{\"sentOn\":\"2026-02-17\"}");

    /** Called too late, and nobody may know its id. */
    static final String CALLED_LATE = plan(
            "\"id\":\"" + IDENTITY_NUMBER + "\",",
            "\"need\":{\"identifiedOn\":\"2026-02-16\"},\"invitation\":{\"sentOn\":\"2026-02-25\"}");

    /** As {@link #RUNNING}, without an id. */
    static final String WITHOUT_ID = plan("", "\"need\":{\"identifiedOn\":\"2026-02-27\"}");

    /** All of them, in no order. */
    static final String ALL =
            String.join("\n", List.of(UNDECIDABLE, RUNNING, CALLED_LATE, OVERDUE, WITHOUT_ID, CALLED)) + "\n";

    private DeadlinePlans() {}

    private static String plan(String id, String fields) {
        return "{\"formatVersion\":\"1.0\"," + id + "\"version\":1,\"planType\":\"SIP\",\"status\":\"INITIATED\","
                + "\"individual\":{\"name\":\"Påhitt Provsson\",\"identifier\":{\"type\":\"PERSONNUMMER\",\"value\":\""
                + IDENTITY_NUMBER + "\"}}," + fields + "}";
    }
}

package se.samordnadplan.sip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small plans, one for each verdict, each on one line. The identity number is a test number. */
final class Plans {

    static final String ACCEPTED = plan(
            "sip-1",
            "\"need\":{\"identifiedOn\":\"2026-02-27\"},"
                    + "\"source\":{\"system\":\"Form\"},\"consent\":{\"decision\":\"PENDING\"}");

    /** The day of the need is missing, which is a recommendation. */
    static final String WITH_REMARKS = plan("sip-2", "\"source\":{\"system\":\"Form\"}");

    /** The day of the need is none. */
    static final String REJECTED = plan("sip-3", "\"need\":{\"identifiedOn\":\"2026-02-30\"}");

    private Plans() {}

    /** An initiated plan with further fields. */
    static String plan(String id, String fields) {
        return "{\"formatVersion\":\"1.0\",\"id\":\"" + id + "\",\"version\":1,\"planType\":\"SIP\","
                + "\"status\":\"INITIATED\",\"individual\":{\"identifier\":"
                + "{\"type\":\"PERSONNUMMER\",\"value\":\"198806039981\"}}," + fields + "}";
    }

    /** Writes a file into a folder and gives its path. */
    static String write(Path folder, String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }
}

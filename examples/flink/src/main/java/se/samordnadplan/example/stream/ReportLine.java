package se.samordnadplan.example.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A line of the output. Public because Flink writes it with its own serializer for records.
 *
 * @param json the report, perhaps with its document
 */
public record ReportLine(String json) {

    void write(OutputStream out) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /** Flink's writer of files logs what it opens a file for, if a log for debugging is asked for. */
    @Override
    public String toString() {
        return "ReportLine";
    }
}

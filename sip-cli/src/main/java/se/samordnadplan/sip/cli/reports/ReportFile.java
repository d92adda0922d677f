package se.samordnadplan.sip.cli.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import se.samordnadplan.sip.cli.input.Unpacked;

/**
 * A file of reports that {@code sip validate} wrote as json or ndjson, one after the other.
 *
 * @param role what the file is for, as messages name it, such as {@code the baseline}
 * @param path where it is; packed where the name ends in {@code .gz}
 */
public record ReportFile(String role, Path path) {

    /**
     * Gives report by report, and keeps none of them.
     *
     * @param receiver gets them, in their order
     * @throws ReportFileException if there is no such file, it cannot be read, or it holds anything else; some reports may
     *     have been given by then
     */
    public void read(Consumer<WrittenReport> receiver) throws ReportFileException {
        try (var in = open()) {
            new ReportReader(receiver).read(in);
        } catch (ReportReader.OtherException e) {
            throw failure(String.valueOf(e.getMessage()), e);
        } catch (NoSuchFileException e) {
            throw failure("does not exist; see whether it is spelled right", e);
        } catch (IOException e) {
            throw failure("cannot be read; see whether it is a whole file", e);
        }
    }

    /**
     * What to say where the receiver could not keep what it was given. It first lets go of all that it kept.
     *
     * @param e what ended the reading
     * @return to be thrown
     */
    public ReportFileException needsMoreMemory(OutOfMemoryError e) {
        return failure("needs more memory than Java may use; give it more by -Xmx, with ./sip in SIP_JAVA_OPTS", e);
    }

    private ReportFileException failure(String what, Throwable cause) {
        return new ReportFileException(role + " '" + path + "' " + what, cause);
    }

    private InputStream open() throws IOException {
        var in = Files.newInputStream(path);
        try {
            return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new Unpacked(in) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}

package se.samordnadplan.sip.cli.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordnadplan.sip.cli.baseline.BaselineReader.Place;
import se.samordnadplan.sip.cli.input.Unpacked;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * The findings of earlier reports, each by the id of its plan, its rule and its pointer. Immutable and thread-safe.
 *
 * <p>A finding of a document without a plan id, such as one that was not read, is never known.
 */
public final class Baseline {

    /** By plan. */
    private final Map<String, Set<Place>> known = new HashMap<>();

    private Baseline() {}

    /**
     * Reads reports of {@code sip validate} as json or ndjson, one after the other; no more of them is kept than what is
     * known by them.
     *
     * @param file the file, packed where its name ends in {@code .gz}
     * @return the baseline
     * @throws BaselineException if there is no such file, it cannot be read, or it holds anything else
     */
    public static Baseline read(Path file) throws BaselineException {
        try (var in = open(file)) {
            return read(in);
        } catch (OutOfMemoryError e) {
            throw new BaselineException(
                    "the baseline '" + file
                            + "' needs more memory than Java may use; give it more by -Xmx, with ./sip in"
                            + " SIP_JAVA_OPTS",
                    e);
        } catch (BaselineReader.OtherException e) {
            throw new BaselineException("the baseline '" + file + "' " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new BaselineException(
                    "the baseline '" + file + "' does not exist; see whether it is spelled right", e);
        } catch (IOException e) {
            throw new BaselineException(
                    "the baseline '" + file + "' cannot be read; see whether it is a whole file", e);
        }
    }

    /** Plans have most of their findings in the same places: each place is kept once. */
    private static Baseline read(InputStream in) throws IOException {
        var baseline = new Baseline();
        var places = new HashMap<Place, Place>();
        new BaselineReader((plan, findings) -> baseline.add(
                        plan,
                        findings.stream()
                                .map(place -> places.computeIfAbsent(place, it -> it))
                                .collect(Collectors.toUnmodifiableSet())))
                .read(in);
        return baseline;
    }

    private void add(String plan, Set<Place> places) {
        known.merge(
                plan,
                places,
                (before, more) ->
                        Stream.concat(before.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    private static InputStream open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        try {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new Unpacked(in) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Whether a finding was there before.
     *
     * @param report the report
     * @param finding one of its findings
     * @return true if an earlier report on the same plan has one of the same rule and pointer
     */
    public boolean knows(ValidationReport report, Finding finding) {
        var plan = report.plan().id();
        var pointer = finding.pointer();
        return plan != null
                && known.getOrDefault(plan, Set.of())
                        .contains(new Place(finding.rule().value(), pointer == null ? null : pointer.toString()));
    }
}

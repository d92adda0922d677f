package se.samordnadplan.sip.validation.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samordnadplan.sip.validation.ReadLimits;

/** What a reader tells, one line a fault: id, severity, pointer in quotation marks, line:column, arguments. */
final class Told {

    static final PlanReader STRICT = new PlanReader(ReadLimits.DEFAULT, false);
    static final PlanReader LENIENT = new PlanReader(ReadLimits.DEFAULT, true);

    private Told() {}

    static List<String> strictly(String text) {
        return of(STRICT.read(text));
    }

    static List<String> leniently(String text) {
        return of(LENIENT.read(text));
    }

    static List<String> within(ReadLimits limits, String text) {
        return of(new PlanReader(limits, false).read(text));
    }

    static List<String> of(ReadResult result) {
        return result.faults().stream().map(Told::line).toList();
    }

    static List<String> of(byte[] bytes) {
        return of(STRICT.read(bytes));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String line(ReadFault fault) {
        return fault.rule() + " " + fault.severity() + " \"" + fault.pointer() + "\" " + fault.line() + ":"
                + fault.column() + " " + fault.arguments();
    }

    /** A document of this version with more in it, on its second line. */
    static String document(String more) {
        return "{\"formatVersion\": \"1.0\",\n" + more + "}";
    }
}

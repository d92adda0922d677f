package se.samordnadplan.example.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Registers forms and tells, column by column, what is wrong with them. Thread-safe: one validator serves all. */
final class FormRegister {

    private final SipValidator validator =
            SipValidator.builder().ruleSet(RuleSets.shipped("ornskoldsvik")).build();

    /**
     * What became of a row.
     *
     * @param number of the row
     * @param document the plan, to be kept; null where the row cannot be read
     * @param lines what the one who registers sees
     */
    record Registered(int number, @Nullable String document, List<String> lines) {

        /** Shows nobody. */
        @Override
        public String toString() {
            return "Registered[number=" + number + "]";
        }
    }

    /** One answer for each row, in order. */
    List<Registered> register(FormFile file, LocalDate asOf) {
        return file.rows().stream().map(row -> register(row, asOf)).toList();
    }

    private Registered register(FormFile.Row row, LocalDate asOf) {
        var plan = FormPlan.of(row);
        var lines = new ArrayList<String>();
        if (!plan.faults().isEmpty()) {
            lines.add("Rad " + row.number + " kan inte läsas och är inte registrerad:");
            plan.faults().forEach(fault -> lines.add("  " + fault));
            return new Registered(row.number, null, lines);
        }
        var report = validator.validate(plan.document().getBytes(StandardCharsets.UTF_8), asOf);
        lines.add("Rad " + row.number + ": " + verdict(report));
        report.findings().forEach(finding -> lines.add("  " + line(finding)));
        return new Registered(row.number, plan.document(), lines);
    }

    private static String verdict(ValidationReport report) {
        return switch (report.verdict()) {
            case ACCEPTED -> "inget att rätta.";
            case ACCEPTED_WITH_REMARKS -> "kan bli bättre.";
            case REJECTED -> "behöver rättas.";
            case NOT_EVALUATED -> "kunde inte bedömas.";
        };
    }

    private static String line(Finding finding) {
        var weight =
                switch (finding.severity()) {
                    case ERROR -> "Fel";
                    case WARNING -> "Förslag";
                    case INFO -> "Råd";
                };
        var place = Column.of(finding.pointer()).map(column -> column.heading).orElse("blanketten");
        return weight + " i " + place + ": " + finding.message();
    }
}

package se.samordnadplan.sip.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Whether the deadlines of a report are all there are. */
class DeadlineJudgingTest {

    private static final String PLAN = "{\"formatVersion\":\"1.0\",\"version\":1}";

    private static ValidationReport report(String json) {
        return SipValidator.create().validate(json.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 3, 1));
    }

    @Test
    void saysNothingOfAPlanThatWasJudged() {
        assertThat(DeadlineJudging.lack(report(PLAN), "a.json")).isNull();
    }

    @Test
    void saysThatADocumentWasNotRead() {
        assertThat(DeadlineJudging.lack(report("{}"), "a.json"))
                .isEqualTo("'a.json' was not read, so its deadlines are missing; sip validate tells what to mend");
    }

    @Test
    void saysThatAPlanWasNotJudgedInFull() {
        var report = ValidationReport.parse(
                report(PLAN).toJson().replaceFirst("\"verdict\": \"[A-Z_]*\"", "\"verdict\": \"NOT_EVALUATED\""));

        assertThat(DeadlineJudging.lack(report, "a.json"))
                .isEqualTo("'a.json' was not evaluated in full, so deadlines may be missing; sip validate tells more");
    }
}

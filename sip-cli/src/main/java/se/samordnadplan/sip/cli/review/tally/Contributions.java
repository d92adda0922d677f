package se.samordnadplan.sip.cli.review.tally;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.review.tally.Contribution.Lapse;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.calendar.CalendarRangeException;
import se.samordnadplan.sip.rules.calendar.WorkingDayCalendar;
import se.samordnadplan.sip.validation.report.Deadline;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * Takes from a document and its report what a review needs. Whose plan it is stands only in the document: a report tells
 * of nobody. Thread-safe.
 */
public final class Contributions {

    private static final ObjectReader READER = new ObjectMapper().reader();
    private static final String UNPROTECTED = "NONE";

    private final RuleSet ruleSet;
    private final PersonKeys keys = new PersonKeys();

    /**
     * For one run.
     *
     * @param ruleSet by which the plans are judged
     */
    public Contributions(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /**
     * What a document adds.
     *
     * @param json the document
     * @param report the report of it
     * @return what to add to the review
     */
    public Contribution of(byte[] json, ValidationReport report) {
        var plan = report.plan().version() == null ? MissingNode.getInstance() : tree(json);
        var calendar = ruleSet.on(report.referenceDate()).calendar();
        var lapses = report.deadlines().stream()
                .map(deadline -> new Lapse(deadline.rule(), deadline.state(), workingDays(deadline, calendar)))
                .toList();
        return new Contribution(report, municipality(plan.path("individual")), person(plan), lapses);
    }

    /** The document was read before, more strictly; should this fail all the same, its place and person are unknown. */
    private static JsonNode tree(byte[] json) {
        try {
            return READER.readTree(json);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static String municipality(JsonNode individual) {
        var isProtected =
                !individual.path("protectedIdentity").asText(UNPROTECTED).equals(UNPROTECTED);
        var code = individual.path("municipality").asText("");
        return isProtected || !Municipalities.isKnown(code) ? Municipalities.UNKNOWN : code;
    }

    /** Plans that tell neither person nor id count as plans of one person: rather too few than too many. */
    private long person(JsonNode plan) {
        var number = plan.path("individual").path("identifier").path("value").asText("");
        var identity = PersonKeys.identity(number);
        return identity.isEmpty() ? keys.of('P', plan.path("id").asText("")) : keys.of('I', identity);
    }

    private static @Nullable Integer workingDays(Deadline deadline, WorkingDayCalendar calendar) {
        var start = deadline.start().on();
        var end = deadline.completedOn();
        if (start == null || end == null) {
            return null;
        }
        try {
            return calendar.workingDaysBetween(start, end);
        } catch (CalendarRangeException e) {
            return null;
        }
    }
}

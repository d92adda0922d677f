package se.samordnadplan.sip.rules.ruleset;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.rules.CodeParameter;
import se.samordnadplan.sip.rules.calendar.SwedishCalendar;
import se.samordnadplan.sip.rules.file.Fields;
import se.samordnadplan.sip.rules.file.Node;
import se.samordnadplan.sip.rules.file.Problems;
import se.samordnadplan.sip.rules.file.Values;

/** Reads the values of parameters; null means that a problem was reported. */
final class ParameterValues {

    /** The types that may count as SIP: other types are other plans with other content. */
    private static final Set<PlanType> SIP_LIKE = EnumSet.of(PlanType.SIP, PlanType.VASTBUS);

    private final Values values;
    private final Problems problems;

    ParameterValues(Problems problems) {
        this.values = new Values(problems);
        this.problems = problems;
    }

    @Nullable
    Object number(Node node, int least, int most) {
        return values.wholeNumber(node, least, most);
    }

    @Nullable
    Object texts(Node node) {
        return values.list(node, values::text);
    }

    @Nullable
    Object planTypes(Node node) {
        var types = values.list(node, element -> values.word(element, SIP_LIKE));
        if (types != null && !types.contains(PlanType.SIP)) {
            return values.refuse(node, "SIP is missing. A SIP always counts as SIP: add it.");
        }
        return types == null ? null : EnumSet.copyOf(types);
    }

    @Nullable
    Object codes(Node node) {
        return values.list(node, this::code);
    }

    private @Nullable CodeParameter code(Node node) {
        var fields = Fields.of(node, problems, "system", "code");
        if (fields == null) {
            return null;
        }
        var system = fields.require("system", values::text);
        var code = fields.require("code", values::text);
        return system == null || code == null ? null : new CodeParameter(system, code);
    }

    @Nullable
    Object jargon(Node node) {
        return values.list(node, this::word);
    }

    private @Nullable String word(Node node) {
        var text = values.text(node);
        return text == null || text.codePoints().allMatch(Character::isLetterOrDigit)
                ? text
                : values.refuse(node, "one word of letters and digits belongs here; others are never found.");
    }

    @Nullable
    Object closedDays(Node node) {
        var days = values.list(node, this::closedDay);
        return days == null ? null : new TreeSet<>(days);
    }

    private @Nullable LocalDate closedDay(Node node) {
        var day = values.date(node);
        return day == null || SwedishCalendar.knows(day)
                ? day
                : values.refuse(node, "the calendar knows 2010-01-01 to 2100-12-31. Maybe the year is mistyped.");
    }
}

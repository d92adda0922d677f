package se.samordnadplan.sip.rules.ruleset;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.StartEvent;
import se.samordnadplan.sip.rules.file.Fields;
import se.samordnadplan.sip.rules.file.Node;
import se.samordnadplan.sip.rules.file.Node.ScalarNode;
import se.samordnadplan.sip.rules.file.Problems;
import se.samordnadplan.sip.rules.file.Values;
import se.samordnadplan.sip.rules.ruleset.DeadlineRow.Within;

/** Reads what a version says of one rule or one deadline. */
final class RowReader {

    /** Ten years; a due date beyond the calendar helps nobody. */
    private static final int MOST = 3650;

    private static final RuleId PLAN_IS_SIP = RuleId.of("plan-is-sip");

    private final Problems problems;
    private final Values values;
    private final Texts texts;
    private final Citations citations;

    RowReader(Problems problems, Citations citations) {
        this.problems = problems;
        this.values = new Values(problems);
        this.texts = new Texts(problems);
        this.citations = citations;
    }

    /** The row of a rule; its parameters go to the reader of parameters. The id is null where it was refused. */
    @Nullable
    RuleRow rule(@Nullable RuleId id, Node.Entry entry, ParameterReader parameters) {
        var fields = Fields.of(entry.value(), entry.place(), problems, "binding", "cite", "because", "parameters");
        if (fields == null) {
            return null;
        }
        if (id != null) {
            parameters.read(id, fields.entries("parameters"));
        }
        var row = row(entry, fields);
        if (row.isOff() && PLAN_IS_SIP.equals(id)) {
            problems.add(
                    entry.place(),
                    "plan-is-sip cannot be switched off: other kinds of plan are never judged as SIP. Remove the row.");
        }
        return row;
    }

    /** The row of a deadline. The id is null where it was refused. */
    @Nullable
    DeadlineRow deadline(@Nullable RuleId id, Node.Entry entry) {
        var fields = Fields.of(
                entry.value(),
                entry.place(),
                problems,
                "start",
                "end",
                "within",
                "rollForward",
                "binding",
                "cite",
                "because",
                "title",
                "message");
        if (fields == null) {
            return null;
        }
        return new DeadlineRow(
                row(entry, fields),
                start(id, fields),
                end(id, fields),
                fields.read("within", this::within),
                fields.read("rollForward", values::bool),
                fields.read("title", texts::read),
                fields.read("message", texts::read));
    }

    private RuleRow row(Node.Entry entry, Fields fields) {
        fields.read("because", values::text);
        return new RuleRow(
                entry.place(),
                fields.names(),
                fields.read("binding", node -> values.word(node, RowBinding.class)),
                fields.read("cite", citations::read));
    }

    private @Nullable StartEvent start(@Nullable RuleId id, Fields fields) {
        var fixed = id == null ? null : FixedEvents.of(id);
        if (fixed != null) {
            return fixed(fields, "start", fixed.start());
        }
        var allowed = Arrays.stream(StartEvent.values())
                .filter(event -> id == null || event.isForUsers())
                .toList();
        return fields.read("start", node -> values.word(node, allowed));
    }

    private @Nullable EndEvent end(@Nullable RuleId id, Fields fields) {
        var fixed = id == null ? null : FixedEvents.of(id);
        if (fixed != null) {
            return fixed(fields, "end", fixed.end());
        }
        var allowed = Arrays.stream(EndEvent.values())
                .filter(event -> id == null || event.isForUsers())
                .toList();
        return fields.read("end", node -> values.word(node, allowed));
    }

    /** Ids never change their meaning: a deadline of the catalogue goes from and to the events it always did. */
    private <E extends Enum<E>> E fixed(Fields fields, String key, E event) {
        var node = fields.node(key);
        if (node != null && !(node instanceof ScalarNode scalar && scalar.text().equals(event.name()))) {
            problems.add(
                    node.place(),
                    "this deadline has the " + key + " " + event.name()
                            + ", always. Leave the key out, or add a deadline" + " of your own (x-…).");
        }
        return event;
    }

    private @Nullable Within within(Node node) {
        var fields = Fields.of(node, problems, "amount", "unit");
        if (fields == null) {
            return null;
        }
        var unit = fields.require("unit", each -> values.word(each, DeadlineUnit.class));
        int most = unit == DeadlineUnit.WEEKS ? MOST / 7 : MOST;
        var amount = fields.require("amount", each -> values.wholeNumber(each, 0, most));
        return amount == null || unit == null ? null : new Within(amount, unit);
    }
}

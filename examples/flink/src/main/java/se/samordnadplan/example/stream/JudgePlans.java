package se.samordnadplan.example.stream;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.ValidationOption;
import se.samordnadplan.sip.validation.report.EngineInfo;
import se.samordnadplan.sip.validation.report.NextChange;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * Judges each document that comes, keeps the newest version of each plan, and judges that again when its timer goes off: on the day
 * its verdict changes, or soon after the job was started with other rules.
 */
final class JudgePlans extends KeyedProcessFunction<String, Document, ReportLine> {

    static final TypeInformation<ReportLine> LINE = TypeInformation.of(ReportLine.class);
    static final OutputTag<ReportLine> UNREADABLE = new OutputTag<>("unreadable", LINE);
    static final OutputTag<ReportLine> NOT_EVALUATED = new OutputTag<>("not-evaluated", LINE);

    /** The small part of what is kept: who only asks how a plan stands need not fetch the plan. */
    static final String STANDING = "standing";

    private static final long serialVersionUID = 1L;

    private final ValidatorMaker maker;
    private final Days days;

    private transient @Nullable SipValidator validator;
    private transient String judgedBy;
    private transient Counts counts;
    private transient ValueState<byte[]> newest;
    private transient ValueState<Standing> standing;

    JudgePlans(ValidatorMaker maker, Days days) {
        this.maker = maker;
        this.days = days;
    }

    @Override
    public void open(OpenContext context) throws Exception {
        validator = Validators.borrow(maker);
        judgedBy = judgedBy(validator.ruleSet());
        var metrics = getRuntimeContext().getMetricGroup().addGroup("sip");
        metrics.gauge("validators", Validators::made);
        counts = new Counts(metrics);
        newest = getRuntimeContext()
                .getState(new ValueStateDescriptor<>("newest", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        standing = getRuntimeContext().getState(new ValueStateDescriptor<>(STANDING, Standing.class));
    }

    @Override
    public void processElement(Document document, Context context, Collector<ReportLine> out) throws Exception {
        var today = days.today();
        var report = judge(document.bytes(), today, context, out);
        var version = report.plan().version();
        var before = standing.value();
        if (document.id() != null && version != null && (before == null || version >= before.version())) {
            newest.update(document.bytes());
            stand(before, Standing.of(version, judgedBy, due(report)), context);
        }
    }

    /** A timer says only that it is worth looking. */
    @Override
    public void onTimer(long time, OnTimerContext context, Collector<ReportLine> out) throws Exception {
        var before = standing.value();
        var today = days.today();
        if (!before.judgedBy().equals(judgedBy) || before.due() != null && !today.isBefore(before.due())) {
            var report = judge(newest.value(), today, context, out);
            stand(before, Standing.of(before.version(), judgedBy, due(report)), context);
        } else {
            stand(before, before, context);
        }
    }

    private void stand(@Nullable Standing before, Standing now, Context context) throws Exception {
        if (before != null && before.due() != null) {
            context.timerService().deleteProcessingTimeTimer(days.startOf(before.due()));
        }
        if (now.due() != null) {
            context.timerService().registerProcessingTimeTimer(days.startOf(now.due()));
        }
        standing.update(now);
    }

    private ValidationReport judge(byte[] plan, LocalDate today, Context context, Collector<ReportLine> out) {
        var report = validator.validate(plan, today, ValidationOption.nextChange());
        counts.add(report);
        if (report.verdict() == Verdict.NOT_EVALUATED) {
            context.output(NOT_EVALUATED, withDocument(report, plan));
        } else if (report.plan().version() == null) {
            context.output(UNREADABLE, withDocument(report, plan));
        } else {
            out.collect(new ReportLine(report.toJsonLine()));
        }
        return report;
    }

    /** What could not be judged today is tried again tomorrow. */
    private static @Nullable LocalDate due(ValidationReport report) {
        return report.verdict() == Verdict.NOT_EVALUATED
                ? report.asOf().plusDays(1)
                : Optional.ofNullable(report.nextChange()).map(NextChange::on).orElse(null);
    }

    /** Whoever looks into it needs the document, too, to the byte: it may not even be text. */
    private static ReportLine withDocument(ValidationReport report, byte[] document) {
        return new ReportLine("{\"report\":" + report.toJsonLine() + ",\"document\":\""
                + Base64.getEncoder().encodeToString(document) + "\"}");
    }

    /** Changes with the library and with each file that the rule set is made of. */
    private static String judgedBy(RuleSet ruleSet) {
        return Stream.iterate(
                        Optional.of(ruleSet),
                        Optional::isPresent,
                        set -> set.get().parent())
                .map(Optional::get)
                .map(set -> set.id() + set.sha256().orElse(""))
                .collect(Collectors.joining(" ", EngineInfo.current().version() + " ", ""));
    }

    @Override
    public void close() {
        if (validator != null) {
            Validators.giveBack(maker);
            validator = null;
        }
    }
}

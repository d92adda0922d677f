package se.samordnadplan.example.stream;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.DateTimeBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.flink.util.ParameterTool;

/**
 * From a folder of plans to a folder of reports.
 *
 * @param plans where files of plans are put, one plan a line
 * @param out where the folders of reports are made
 * @param maker what the validator is made of
 * @param days which day it is
 * @param watch how often to look for new files; zero to judge what is there and end
 */
public record PlanJob(String plans, String out, ValidatorMaker maker, Days days, Duration watch) {

    /**
     * Starts the job.
     *
     * @param args {@code --plans} and {@code --out}, the folders; {@code --rule-set}, {@code national} by default;
     *     {@code --watch}, seconds, 10 by default
     * @throws Exception if the cluster does not take it
     */
    public static void main(String[] args) throws Exception {
        var arguments = ParameterTool.fromArgs(args);
        var job = new PlanJob(
                arguments.getRequired("plans"),
                arguments.getRequired("out"),
                new NamedRuleSet(arguments.get("rule-set", "national")),
                new SwedishDays(),
                Duration.ofSeconds(arguments.getLong("watch", 10)));
        var environment = StreamExecutionEnvironment.getExecutionEnvironment();
        if (!environment.getCheckpointConfig().isCheckpointingEnabled()) {
            environment.enableCheckpointing(60_000); // reports appear with a checkpoint
        }
        job.on(environment);
        environment.execute("SIP validation");
    }

    void on(StreamExecutionEnvironment environment) {
        // Plans go between machines with serializers made for them, or not at all.
        environment.configure(new Configuration().set(PipelineOptions.GENERIC_TYPES, false));
        var judged = environment
                .fromSource(source(), WatermarkStrategy.noWatermarks(), "plans")
                .uid("plans")
                .keyBy(Document::key, Types.STRING)
                .transform("judge", JudgePlans.LINE, new JudgeOperator(new JudgePlans(maker, days)))
                .uid("judge");
        write(judged, "reports");
        write(judged.getSideOutput(JudgePlans.UNREADABLE), "unreadable");
        write(judged.getSideOutput(JudgePlans.NOT_EVALUATED), "not-evaluated");
    }

    private FileSource<Document> source() {
        var source = FileSource.forRecordStreamFormat(new PlanLines(), new Path(plans));
        return watch.isZero()
                ? source.build()
                : source.monitorContinuously(watch).build();
    }

    private void write(DataStream<ReportLine> lines, String folder) {
        var sink = FileSink.forRowFormat(new Path(out, folder), ReportLine::write)
                .withBucketAssigner(new DateTimeBucketAssigner<>("yyyy-MM-dd", SwedishDays.ZONE))
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
        lines.sinkTo(sink).name(folder).uid(folder);
    }
}

package se.samordnadplan.sip.validation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.constraint.ConstraintCheck;
import se.samordnadplan.sip.validation.read.PlanReader;
import se.samordnadplan.sip.validation.read.ReadResult;
import se.samordnadplan.sip.validation.report.NextChange;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.suppression.Suppressions;

/**
 * Tells what is missing and what is late in a SIP document, by default by the {@code national} rule set, in Swedish,
 * strictly, within {@link ReadLimits#DEFAULT} and with at most 10,000 findings and
 * without suppressions.
 *
 * <p>Immutable, thread-safe and reusable: make one and keep it; it is dear to make and cheap to use. It holds no thread,
 * file or connection, so there is nothing to close.
 *
 * <p>A fault of the document is a finding in the report. A failure of the validator itself gives the verdict
 * {@code NOT_EVALUATED}, never an accepting one. Exceptions are for misuse, and for a source that cannot be read.
 */
public final class SipValidator {

    /** The first as-of date: the law is in force from then. */
    public static final LocalDate FIRST_AS_OF = LocalDate.of(2010, 1, 1);

    /** The last as-of date: the calendar of working days ends there. */
    public static final LocalDate LAST_AS_OF = LocalDate.of(2100, 12, 31);

    private final Builder settings;
    private final PlanReader reader;
    private final Examination.Steps steps;

    private SipValidator(Builder settings, Examination.Steps steps) {
        this.settings = settings;
        this.reader = new PlanReader(settings.limits, settings.lenient);
        this.steps = steps;
    }

    /** A validator with the default settings and other steps after reading, to show what becomes of one that fails. */
    static SipValidator of(Examination.Steps steps) {
        return new SipValidator(new Builder().ruleSet(steps.ruleSet()), steps);
    }

    /**
     * A validator with the defaults: national rules, Swedish, strict.
     *
     * @return a new validator
     */
    public static SipValidator create() {
        return builder().build();
    }

    /**
     * Starts from the defaults: national rules, Swedish, strict.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from the settings of a validator.
     *
     * @param existing the validator; it stays as it is
     * @return a builder
     */
    public static Builder builder(SipValidator existing) {
        return new Builder(existing.settings);
    }

    /**
     * The same validator for another rule set; everything heavy is shared.
     *
     * @param ruleSet what is demanded
     * @return a new validator
     */
    public SipValidator with(RuleSet ruleSet) {
        return new SipValidator(builder(this).ruleSet(ruleSet), steps.with(ruleSet));
    }

    /**
     * The rule set that this validator judges by.
     *
     * @return the rule set
     */
    public RuleSet ruleSet() {
        return settings.ruleSet;
    }

    /**
     * Judges a document given as bytes.
     *
     * @param json UTF-8, with or without byte order mark
     * @param asOf the date it is judged at, 2010-01-01 to 2100-12-31, in Swedish civil time
     * @param options what else is asked
     * @return the report
     * @throws IllegalArgumentException if the date is outside the calendar
     */
    public ValidationReport validate(byte[] json, LocalDate asOf, ValidationOption... options) {
        return judgeBytes(requireNonNull(json, "json"), asOf, ValidationOption.Asked.of(null, options));
    }

    /**
     * Judges a document read from a stream. No more is read than the limit on size allows; the stream is not closed.
     *
     * @param json UTF-8, with or without byte order mark
     * @param asOf the date it is judged at, 2010-01-01 to 2100-12-31, in Swedish civil time
     * @param options what else is asked
     * @return the report
     * @throws IOException if the stream fails; nothing is judged then
     * @throws IllegalArgumentException if the date is outside the calendar
     */
    public ValidationReport validate(InputStream json, LocalDate asOf, ValidationOption... options) throws IOException {
        requireInCalendar(asOf);
        return judgeBytes(readNoMoreThanAllowed(json), asOf, ValidationOption.Asked.of(null, options));
    }

    /**
     * Judges a document read from a file. The report names the path unless another name is given.
     *
     * @param json a file in UTF-8, with or without byte order mark
     * @param asOf the date it is judged at, 2010-01-01 to 2100-12-31, in Swedish civil time
     * @param options what else is asked
     * @return the report
     * @throws IOException if the file cannot be read; nothing is judged then
     * @throws IllegalArgumentException if the date is outside the calendar
     */
    public ValidationReport validate(Path json, LocalDate asOf, ValidationOption... options) throws IOException {
        requireInCalendar(asOf);
        try (var in = Files.newInputStream(json)) {
            return judgeBytes(readNoMoreThanAllowed(in), asOf, ValidationOption.Asked.of(json.toString(), options));
        }
    }

    /**
     * Judges a document read as text. No more is read than the limit on size allows; the reader is not closed.
     *
     * @param json the text
     * @param asOf the date it is judged at, 2010-01-01 to 2100-12-31, in Swedish civil time
     * @param options what else is asked
     * @return the report, without the digest of bytes
     * @throws IOException if the reader fails; nothing is judged then
     * @throws IllegalArgumentException if the date is outside the calendar
     */
    public ValidationReport validate(Reader json, LocalDate asOf, ValidationOption... options) throws IOException {
        requireInCalendar(asOf);
        var text = new StringBuilder();
        var buffer = new char[8192];
        for (int read = json.read(buffer);
                read >= 0 && text.length() <= settings.limits.maxBytes();
                read = json.read(buffer)) {
            text.append(buffer, 0, read);
        }
        return validate(text.toString(), asOf, options);
    }

    /**
     * Judges a document given as text.
     *
     * @param json the text
     * @param asOf the date it is judged at, 2010-01-01 to 2100-12-31, in Swedish civil time
     * @param options what else is asked
     * @return the report, without the digest of bytes
     * @throws IllegalArgumentException if the date is outside the calendar
     */
    public ValidationReport validate(String json, LocalDate asOf, ValidationOption... options) {
        requireNonNull(json, "json");
        requireInCalendar(asOf);
        return judge(read(() -> reader.read(json), null), asOf, ValidationOption.Asked.of(null, options));
    }

    /**
     * Judges a plan that was built in memory, as its document would be judged.
     *
     * @param plan the plan
     * @param asOf the date it is judged at, 2010-01-01 to 2100-12-31, in Swedish civil time
     * @param options what else is asked
     * @return the report, without lines, columns and the digest of bytes
     * @throws IllegalArgumentException if the date is outside the calendar
     */
    public ValidationReport validate(SipPlan plan, LocalDate asOf, ValidationOption... options) {
        requireInCalendar(asOf);
        return judge(built(plan), asOf, ValidationOption.Asked.of(null, options));
    }

    /**
     * Tells on which day the verdict will change next if nothing more is recorded.
     *
     * @param plan the plan
     * @param asOf the date from which is looked, 2010-01-01 to 2100-12-31; at most ten years ahead
     * @return the first change after that date; empty where there is none, or where a day cannot be judged
     * @throws IllegalArgumentException if the date is outside the calendar
     */
    public Optional<NextChange> nextChange(SipPlan plan, LocalDate asOf) {
        requireInCalendar(asOf);
        var examination = steps.examine(built(plan), null);
        return NextChangeSearch.after(asOf, examination, examination.on(asOf));
    }

    private ValidationReport judgeBytes(byte[] bytes, LocalDate asOf, ValidationOption.Asked asked) {
        requireInCalendar(asOf);
        return judge(read(() -> reader.read(bytes), digest(bytes)), asOf, asked);
    }

    /** Null for more than the limit: of a stream only so much was read, and a digest of a part would be no evidence. */
    private @Nullable String digest(byte[] bytes) {
        return bytes.length > settings.limits.maxBytes() ? null : Sha256.of(bytes);
    }

    private Input built(SipPlan plan) {
        requireNonNull(plan, "plan");
        var faults = Assessment.attempt(() -> reader.checkBuilt(plan));
        return faults == null ? Input.failed(null) : Input.of(plan, faults);
    }

    private static Input read(Supplier<ReadResult> reading, @Nullable String sha256) {
        var read = Assessment.attempt(reading);
        return read == null ? Input.failed(sha256) : Input.of(read, sha256);
    }

    private ValidationReport judge(Input input, LocalDate asOf, ValidationOption.Asked asked) {
        var assembly = new ReportAssembly(settings, input, asked, asOf);
        var report = Assessment.attempt(() -> assembly.of(steps.examine(input, asked.status())));
        return report == null ? assembly.ofFailure() : report;
    }

    private static Judgement judgeByRules(SipPlan plan, LocalDate asOf, RuleSet ruleSet) {
        return RuleJudge.of(ruleSet).judge(plan, asOf, ruleSet);
    }

    private byte[] readNoMoreThanAllowed(InputStream in) throws IOException {
        return in.readNBytes(settings.limits.maxBytes() + 1);
    }

    private static void requireInCalendar(LocalDate asOf) {
        if (requireNonNull(asOf, "asOf").isBefore(FIRST_AS_OF) || asOf.isAfter(LAST_AS_OF)) {
            throw new IllegalArgumentException("[asOf] must be a date from " + FIRST_AS_OF + " to " + LAST_AS_OF
                    + ". Maybe the year is mistyped.");
        }
    }

    /** Settings of a validator. Not thread-safe. */
    public static final class Builder {

        private static final int MOST_FINDINGS = 10_000;

        RuleSet ruleSet = RuleSets.shipped("national");
        Language language = Language.SV;
        boolean lenient;
        ReadLimits limits = ReadLimits.DEFAULT;
        int maxFindings = MOST_FINDINGS;
        Suppressions suppressions = Suppressions.none();

        private Builder() {}

        private Builder(Builder existing) {
            ruleSet = existing.ruleSet;
            language = existing.language;
            lenient = existing.lenient;
            limits = existing.limits;
            maxFindings = existing.maxFindings;
            suppressions = existing.suppressions;
        }

        /**
         * What is demanded; by default the {@code national} rule set. A file that was loaded with modules of users' own
         * rules brings them along: see {@link RuleSets#load(Path, se.samordnadplan.sip.rules.RuleModules)}.
         *
         * @param ruleSet the rule set
         * @return this builder
         */
        public Builder ruleSet(RuleSet ruleSet) {
            this.ruleSet = requireNonNull(ruleSet, "ruleSet");
            return this;
        }

        /**
         * The language of the messages; by default Swedish.
         *
         * @param language the language
         * @return this builder
         */
        public Builder language(Language language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /**
         * Whether fields that the format does not have are only warnings; by default they are errors.
         *
         * @param lenient true for warnings
         * @return this builder
         */
        public Builder lenient(boolean lenient) {
            this.lenient = lenient;
            return this;
        }

        /**
         * The bounds within which a document is read; by default {@link ReadLimits#DEFAULT}.
         *
         * @param limits the bounds
         * @return this builder
         */
        public Builder limits(ReadLimits limits) {
            this.limits = requireNonNull(limits, "limits");
            return this;
        }

        /**
         * How many findings of a document a report keeps; its summary counts all of them. By default 10,000.
         *
         * @param maxFindings 0 to 10,000
         * @return this builder
         * @throws IllegalArgumentException if the number is outside that range
         */
        public Builder maxFindings(int maxFindings) {
            if (maxFindings < 0 || maxFindings > MOST_FINDINGS) {
                throw new IllegalArgumentException(
                        "[maxFindings] must be 0 to " + MOST_FINDINGS + ". Maybe leave it out: that is its default.");
            }
            this.maxFindings = maxFindings;
            return this;
        }

        /**
         * Findings that somebody has decided to live with; by default none. They go to the report's {@code suppressed} and
         * do not count in its verdict.
         *
         * @param suppressions the suppressions, as a rule loaded for the rule set of the validator
         * @return this builder
         */
        public Builder suppressions(Suppressions suppressions) {
            this.suppressions = requireNonNull(suppressions, "suppressions");
            return this;
        }

        /**
         * Makes the validator; later changes of this builder do not reach it.
         *
         * @return a new validator
         */
        public SipValidator build() {
            return new SipValidator(
                    new Builder(this),
                    new Examination.Steps(
                            new ConstraintCheck()::check, SipValidator::judgeByRules, ruleSet, suppressions));
        }
    }
}

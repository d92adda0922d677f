package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Messages RULES = Messages.ofRules();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w*)[^}]*}?");

    @Test
    void haveTheSameKeysInBothLanguages() {
        assertThat(new TreeSet<>(RULES.keys(Language.SV)))
                .as("a key of messages_sv.properties or messages_en.properties is missing in the other: add it there")
                .isEqualTo(new TreeSet<>(RULES.keys(Language.EN)));
    }

    private static Stream<String> keysOfTheCatalogue() {
        var rules = Catalogue.rules().stream().flatMap(id -> Stream.of(id + ".title", id.value()));
        var deadlines =
                Catalogue.deadlines().stream().flatMap(id -> Stream.of(id + ".title", id + ".LATE", id + ".OVERDUE"));
        var others =
                Stream.of("deadline-approaching.title", "deadline-approaching", "deadline.LATE", "deadline.OVERDUE");
        return Stream.of(rules, deadlines, others).flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("keysOfTheCatalogue")
    void haveATitleAndTextsForEachIdOfTheCatalogue(String key) {
        assertThat(RULES.has(key))
                .as("%s has no text: add it to messages_sv.properties and messages_en.properties of sip-rules", key)
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void haveNoTextForIdsThatAreNotInTheCatalogue(Language language) {
        var ids = Stream.concat(Catalogue.rules().stream(), Catalogue.deadlines().stream())
                .map(RuleId::value)
                .toList();
        var keys = RULES.keys(language).stream().map(key -> key.replaceFirst("\\..*", ""));

        assertThat(keys.filter(id -> !id.equals("deadline") && !id.equals("deadline-approaching")))
                .as("a key belongs to no rule: remove it, or add the rule to META-INF/sip/catalogue.txt")
                .isSubsetOf(ids);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void haveNoPlaceholderThatIsNeverFilled(Language language) {
        for (var key : RULES.keys(language)) {
            assertThat(placeholders(RULES.text(key, language)))
                    .as("the text of %s in %s names an argument that the rule does not give: correct it", key, language)
                    .isSubsetOf(arguments(key));
        }
    }

    private static Set<String> placeholders(String text) {
        var names = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static Set<String> arguments(String key) {
        if (key.endsWith(".LATE")) {
            return Set.of("dueOn", "completedOn", "workingDaysOver");
        }
        if (key.endsWith(".OVERDUE")) {
            return Set.of("dueOn", "workingDaysOver");
        }
        return key.equals("deadline-approaching") ? Set.of("deadline", "dueOn", "workingDaysLeft") : Set.of();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areSentencesWithAPointAndTitlesWithout(Language language) {
        for (var key : RULES.keys(language)) {
            assertThat(RULES.text(key, language).endsWith("."))
                    .as("%s in %s: a text ends with a full stop, a title does not", key, language)
                    .isEqualTo(!key.endsWith(".title"));
        }
    }

    @Test
    void fillArgumentsByName() {
        var text = "Due {dueOn}, {days} working {days:day|days} left, {other}";

        assertThat(Messages.fill(text, Map.of("dueOn", "2026-01-02", "days", 1)))
                .isEqualTo("Due 2026-01-02, 1 working day left, {other}");
        assertThat(Messages.fill(text, Map.of("dueOn", "$1\\", "days", 0)))
                .isEqualTo("Due $1\\, 0 working days left, {other}");
    }

    @Test
    void speakBothLanguages() {
        var arguments = Map.of("deadline", "x-own", "dueOn", "2026-01-02", "workingDaysLeft", 1);

        assertThat(RULES.format("deadline-approaching", Language.SV, arguments))
                .isEqualTo("En tidsfrist går ut 2026-01-02: 1 arbetsdag kvar (x-own).");
        assertThat(RULES.format("deadline-approaching", Language.EN, arguments))
                .isEqualTo("A deadline ends on 2026-01-02: 1 working day left (x-own).");
    }

    @Test
    void refuseAKeyWithoutText() {
        assertThat(RULES.has("no-such-rule")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.text("no-such-rule", Language.SV))
                .withMessage("[no-such-rule] has no text. Maybe add it to the message files.");
    }

    @Test
    void refuseToBeMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Messages.of(MessagesTest.class, "nothing"))
                .withMessage("[nothing_sv] is missing. Maybe the jar is incomplete.");
    }
}

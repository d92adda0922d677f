package se.samordnadplan.sip.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.RuleSetStatus;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.rules.StartEvent;
import se.samordnadplan.sip.validation.report.Verdict;

/** The words of the pages. */
class HtmlWordsTest {

    private static final Messages WORDS = HtmlWords.MESSAGES;

    @Test
    void haveTheSameKeysInBothLanguages() {
        assertThat(WORDS.keys(Language.SV)).isNotEmpty().containsExactlyInAnyOrderElementsOf(WORDS.keys(Language.EN));
    }

    @Test
    void haveAWordForEachConstant() {
        assertThat(Part.values()).allMatch(it -> WORDS.has("part." + it));
        assertThat(Verdict.values()).allMatch(it -> WORDS.has("meaning." + it));
        assertThat(Verdict.values()).allMatch(it -> WORDS.has("meaning.unread." + it));
        assertThat(Severity.values()).allMatch(it -> WORDS.has("severity." + it));
        assertThat(Severity.values()).allMatch(it -> WORDS.has("column." + it));
        assertThat(RuleSetStatus.values()).allMatch(it -> WORDS.has("ruleSet." + it));
        assertThat(ChecklistState.values()).allMatch(it -> WORDS.has("rule." + it));
        assertThat(StartEvent.values()).allMatch(it -> WORDS.has("start." + it));
        assertThat(MeetingType.values()).allMatch(it -> WORDS.has("event.meeting." + it));
        assertThat(ConsentDecision.values()).allMatch(it -> WORDS.has("event.consent." + it));
    }

    @Test
    void leaveTheWordsOfTheTextFormToIt() {
        assertThat(WORDS.keys(Language.SV)).noneMatch(key -> key.startsWith("verdict.") || key.startsWith("state."));
    }
}

package se.samordnadplan.sip.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import java.util.Map;
import org.drools.model.DSL;
import org.junit.jupiter.api.Test;

class MetadataMutantsTest {

    @Test
    void takesANearStatusAndLeavesTheSubjectOut() {
        var shipped = rule("p", "a-rule / part")
                .metadata("from", "CLOSED")
                .metadata("subject", "GOALS")
                .build(DSL.execute(() -> {}));

        var mutants = MetadataMutants.of("a-rule", List.of(shipped)).toList();

        assertThat(mutants)
                .extracting(Mutant::name)
                .containsExactly("a-rule\t@from(CLOSED) → ESTABLISHED", "a-rule\t@subject(GOALS) dropped");
        assertThat(mutants.get(0).parts().get(0).getMetaData())
                .isEqualTo(Map.of("from", "ESTABLISHED", "subject", "GOALS"));
        assertThat(mutants.get(1).parts().get(0).getMetaData()).isEqualTo(Map.of("from", "CLOSED"));
        assertThat(mutants.get(1).parts().get(0).getName()).isEqualTo("a-rule / part");
    }
}

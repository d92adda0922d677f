package se.samordnadplan.sip.rules.ruleset;

import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Binding;

/** The words that a row's {@code binding} may have: the bindings, and OFF. */
enum RowBinding {
    MANDATORY(Binding.MANDATORY),
    RECOMMENDED(Binding.RECOMMENDED),
    ADVISORY(Binding.ADVISORY),
    OFF(null);

    private final @Nullable Binding binding;

    RowBinding(@Nullable Binding binding) {
        this.binding = binding;
    }

    /** The binding; null for OFF. */
    @Nullable
    Binding binding() {
        return binding;
    }
}

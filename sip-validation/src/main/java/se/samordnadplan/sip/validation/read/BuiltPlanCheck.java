package se.samordnadplan.sip.validation.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.internal.Limits;
import se.samordnadplan.sip.model.internal.Scalars;

/** Finds in a plan that was built in memory what its types admit and the format does not. */
final class BuiltPlanCheck {

    private final List<ReadFault> faults = new ArrayList<>();

    private BuiltPlanCheck() {}

    static List<ReadFault> faults(SipPlan plan) {
        var check = new BuiltPlanCheck();
        check.part(plan, JsonPointer.ROOT);
        return check.faults;
    }

    private void part(Record part, JsonPointer pointer) {
        for (var field : RecordShape.of(part.getClass()).fields()) {
            var value = field.of(part);
            if (value != null) {
                value(value, pointer, field.name());
            }
        }
    }

    private void value(Object value, JsonPointer parent, String name) {
        if (value instanceof Integer number && number < Limits.LEAST_NUMBER) {
            refuse(parent.child(name), Expected.WHOLE_NUMBER);
        } else if (value instanceof LocalDate date && !Scalars.hasForm(date)) {
            refuse(parent.child(name), Expected.DATE);
        } else if (value instanceof String text && !Scalars.isUnicode(text)) {
            refuse(parent.child(name), Expected.TEXT);
        } else if (value instanceof Record part) {
            part(part, parent.child(name));
        } else if (value instanceof List<?> list) {
            list(list, parent.child(name));
        }
    }

    private void list(List<?> list, JsonPointer pointer) {
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Record part) {
                part(part, pointer.child(i));
            } else if (list.get(i) instanceof String text && !Scalars.isUnicode(text)) {
                refuse(pointer.child(i), Expected.TEXT);
            }
        }
    }

    private void refuse(JsonPointer pointer, Map<String, Object> expected) {
        faults.add(ReadFault.error("json-invalid-value", pointer, null, expected));
    }
}

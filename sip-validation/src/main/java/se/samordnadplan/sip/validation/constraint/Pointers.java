package se.samordnadplan.sip.validation.constraint;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import se.samordnadplan.sip.model.JsonPointer;

/** Turns the paths of Bean Validation into JSON pointers. */
final class Pointers {

    private Pointers() {}

    /** The pointer of a path within the part that stands at the given pointer. */
    static JsonPointer of(JsonPointer part, Path path) {
        var pointer = part;
        for (var node : path) {
            // a node carries the index of the list that the node before it named
            if (node.getIndex() != null) {
                pointer = pointer.child(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.child(node.getName());
            }
        }
        return pointer;
    }
}

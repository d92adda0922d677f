/**
 * A host that is a module. The library and Drools are automatic modules, which bring each other, but nothing that has a
 * descriptor: that is for the host to require.
 */
@SuppressWarnings("requires-automatic")
module se.samordnadplan.packaging {
    requires com.fasterxml.jackson.databind;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires se.samordnadplan.sip.validation;
    requires static org.jspecify;

    exports se.samordnadplan.packaging;
}

package se.samordnadplan.sip.cli.junit;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A piece of XML. What XML cannot hold, such as control characters, becomes a question mark. Not thread-safe. */
final class Xml {

    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private Xml() throws XMLStreamException {
        this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(Content content) {
        try {
            var xml = new Xml();
            content.writeTo(xml);
            xml.writer.flush();
            return xml.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("[content] is no XML. Maybe an attribute follows a text.", e);
        }
    }

    Xml declaration() throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        return text("\n");
    }

    Xml start(String element) throws XMLStreamException {
        writer.writeStartElement(element);
        return this;
    }

    /** An attribute has one line: a reader would turn the others into spaces. */
    Xml attribute(String name, Object value) throws XMLStreamException {
        writer.writeAttribute(name, possible(value.toString().replaceAll("[\\t\\n]", "?")));
        return this;
    }

    Xml text(String content) throws XMLStreamException {
        writer.writeCharacters(possible(content));
        return this;
    }

    Xml end() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    private static String possible(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("?");
    }

    /** What is written. */
    @FunctionalInterface
    interface Content {

        void writeTo(Xml xml) throws XMLStreamException;
    }
}

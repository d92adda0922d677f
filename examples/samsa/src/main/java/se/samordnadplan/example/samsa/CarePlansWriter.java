package se.samordnadplan.example.samsa;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.party.Identifier;
import se.samordnadplan.sip.model.party.IdentifierType;

/** Writes the response of GetCarePlans with one plan: its JSON is the first content, that of its report the second. */
final class CarePlansWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final String PERSONNUMMER = "1.2.752.129.2.1.3.1";
    private static final String SAMORDNINGSNUMMER = "1.2.752.129.2.1.3.3";

    private final XMLStreamWriter xml;

    private CarePlansWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes a response.
     *
     * @param judged a plan with an id, the HSA-id of its source and an identity number
     * @param registeredAt when the plan was registered, in Swedish civil time
     * @param approvedForPatient whether the individual may read it in the national services: the host decides
     * @param logId what both sides find the call by
     */
    static byte[] write(JudgedPlan judged, LocalDateTime registeredAt, boolean approvedForPatient, UUID logId)
            throws XMLStreamException {
        var out = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        new CarePlansWriter(xml).writeResponse(judged, registeredAt, approvedForPatient, logId);
        xml.close();
        return out.toByteArray();
    }

    private void writeResponse(JudgedPlan judged, LocalDateTime registeredAt, boolean approvedForPatient, UUID logId)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("r", CarePlans.RESPONDER);
        xml.setPrefix("c", CarePlans.CORE);
        start(CarePlans.RESPONSE);
        xml.writeNamespace("r", CarePlans.RESPONDER);
        xml.writeNamespace("c", CarePlans.CORE);
        start(CarePlans.CARE_PLAN);
        writeHeader(judged.plan(), registeredAt, approvedForPatient);
        start(core("carePlanBody"));
        writeContent(SipJson.writeBytes(judged.plan()));
        writeContent(judged.report().toJsonLine().getBytes(StandardCharsets.UTF_8));
        write(CarePlans.TYPE, CarePlans.SIP);
        xml.writeEndElement();
        xml.writeEndElement();
        start(new QName(CarePlans.RESPONDER, "result"));
        write(CarePlans.RESULT_CODE, "OK");
        write(core("logId"), logId.toString());
        xml.writeEndDocument();
    }

    private void writeHeader(SipPlan plan, LocalDateTime registeredAt, boolean approvedForPatient)
            throws XMLStreamException {
        start(core("carePlanHeader"));
        write(CarePlans.DOCUMENT_ID, requireNonNull(plan.id(), "id"));
        write(
                core("sourceSystemHSAId"),
                requireNonNull(requireNonNull(plan.source(), "source").hsaId(), "hsaId"));
        write(core("documentTitle"), "Samordnad individuell plan");
        start(core("patientId"));
        var identifier =
                requireNonNull(requireNonNull(plan.individual(), "individual").identifier(), "identifier");
        write(core("id"), requireNonNull(identifier.value(), "value"));
        write(core("type"), oid(identifier));
        xml.writeEndElement();
        start(core("accountableHealthcareProfessional"));
        write(core("authorTime"), TIME.format(registeredAt));
        xml.writeEndElement();
        write(core("approvedForPatient"), Boolean.toString(approvedForPatient));
        xml.writeEndElement();
    }

    private static String oid(Identifier identifier) {
        if (identifier.type() == IdentifierType.RESERVNUMMER) {
            throw new IllegalArgumentException(
                    "[identifier] is a reserve number, whose OID is that of the region. Maybe add it here.");
        }
        return identifier.type() == IdentifierType.PERSONNUMMER ? PERSONNUMMER : SAMORDNINGSNUMMER;
    }

    private void writeContent(byte[] content) throws XMLStreamException {
        if (content.length > CarePlans.MOST_BYTES) {
            throw new IllegalArgumentException("[content] is larger than " + CarePlans.MOST_BYTES
                    + " bytes, which the contract does not allow. Maybe refer to it instead.");
        }
        start(CarePlans.CONTENT);
        write(CarePlans.MEDIA_TYPE, CarePlans.TEXT);
        write(CarePlans.VALUE, Base64.getEncoder().encodeToString(content));
        xml.writeEndElement();
    }

    private void write(QName name, String text) throws XMLStreamException {
        start(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void start(QName name) throws XMLStreamException {
        xml.writeStartElement(name.getNamespaceURI(), name.getLocalPart());
    }

    private static QName core(String name) {
        return new QName(CarePlans.CORE, name);
    }
}

package se.samordnadplan.example.samsa;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipJsonException;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * Reads what {@link CarePlansWriter} wrote. The parser is that of the JDK, whatever else is on the class path; it opens
 * nothing outside the document, and a document with a DOCTYPE is refused: no service has a reason to send one.
 */
final class CarePlansReader {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final List<JudgedPlan> plans = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<byte[]> texts = new ArrayList<>();
    private String documentId = "";
    private String type = "";
    private String mediaType = "";

    private CarePlansReader() {}

    /**
     * What a response holds.
     *
     * @param plans the plans with their reports
     * @param others the ids of the documents that are no SIP with two texts, such as a PDF
     */
    record Received(List<JudgedPlan> plans, List<String> others) {}

    static Received read(byte[] response) throws CarePlansException {
        if (response.length > MOST_BYTES) {
            throw new CarePlansException("The response is larger than " + MOST_BYTES + " bytes.");
        }
        var reader = new CarePlansReader();
        try {
            var xml = parser().createXMLStreamReader(new ByteArrayInputStream(response));
            while (xml.hasNext()) {
                reader.take(xml.next(), xml);
            }
        } catch (XMLStreamException e) {
            // no cause: what the parser says may quote the document
            var location = e.getLocation();
            throw new CarePlansException("The response is not well-formed XML"
                    + (location == null ? "." : ": line " + location.getLineNumber() + "."));
        }
        return new Received(List.copyOf(reader.plans), List.copyOf(reader.others));
    }

    private static XMLInputFactory parser() {
        var parser = XMLInputFactory.newDefaultFactory();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return parser;
    }

    private void take(int event, XMLStreamReader xml) throws XMLStreamException, CarePlansException {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new CarePlansException("The response has a DOCTYPE.");
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            default -> {
                // white space, comments
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, CarePlansException {
        var name = xml.getName();
        if (name.equals(CarePlans.CARE_PLAN)) {
            texts.clear();
            documentId = "";
            type = "";
        } else if (name.equals(CarePlans.CONTENT)) {
            mediaType = "";
        } else if (name.equals(CarePlans.DOCUMENT_ID)) {
            documentId = xml.getElementText().strip();
        } else if (name.equals(CarePlans.TYPE)) {
            type = xml.getElementText().strip();
        } else if (name.equals(CarePlans.MEDIA_TYPE)) {
            mediaType = xml.getElementText().strip();
        } else if (name.equals(CarePlans.VALUE) && mediaType.equals(CarePlans.TEXT)) {
            texts.add(decoded(xml.getElementText()));
        } else if (name.equals(CarePlans.RESULT_CODE)
                && xml.getElementText().strip().equals("ERROR")) {
            throw new CarePlansException("The producer answers that it failed.");
        }
    }

    private void end(XMLStreamReader xml) throws CarePlansException {
        if (!xml.getName().equals(CarePlans.CARE_PLAN)) {
            return;
        }
        if (type.equals(CarePlans.SIP) && texts.size() == 2) {
            plans.add(judged(texts.get(0), texts.get(1)));
        } else {
            others.add(documentId);
        }
    }

    private static byte[] decoded(String base64) throws CarePlansException {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw new CarePlansException("A content of the response is not Base64.");
        }
    }

    /** A report is only taken for one on these bytes if it says so. */
    private static JudgedPlan judged(byte[] plan, byte[] report) throws CarePlansException {
        var judged = parsed(plan, report);
        if (!sha256(plan).equals(judged.report().plan().sha256())) {
            throw new CarePlansException("A report of the response is on another plan.");
        }
        return judged;
    }

    private static JudgedPlan parsed(byte[] plan, byte[] report) throws CarePlansException {
        try {
            return new JudgedPlan(
                    SipJson.read(plan), ValidationReport.parse(new String(report, StandardCharsets.UTF_8)));
        } catch (SipJsonException | IllegalArgumentException e) {
            throw new CarePlansException("A content of the response cannot be read. " + e.getMessage());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("[SHA-256] is missing, though every JDK has it.", e);
        }
    }
}

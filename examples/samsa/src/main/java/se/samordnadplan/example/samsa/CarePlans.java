package se.samordnadplan.example.samsa;

import javax.xml.namespace.QName;

/** The names of the contract GetCarePlans 2.0 that the example uses. */
final class CarePlans {

    static final String RESPONDER = "urn:riv:clinicalprocess:logistics:logistics:GetCarePlansResponder:2";
    static final String CORE = "urn:riv:clinicalprocess:logistics:logistics:3";

    static final QName RESPONSE = new QName(RESPONDER, "GetCarePlansResponse");
    static final QName CARE_PLAN = new QName(RESPONDER, "carePlan");
    static final QName DOCUMENT_ID = new QName(CORE, "documentId");
    static final QName CONTENT = new QName(CORE, "content");
    static final QName MEDIA_TYPE = new QName(CORE, "mediaType");
    static final QName VALUE = new QName(CORE, "value");
    static final QName TYPE = new QName(CORE, "typeOfCarePlanEnum");
    static final QName RESULT_CODE = new QName(CORE, "resultCode");

    /** The type of plan. */
    static final String SIP = "SIP";

    /** The media type of both contents; the contract has none for JSON. */
    static final String TEXT = "text/plain";

    /** The most bytes of a content that the description of the contract allows. */
    static final int MOST_BYTES = 100 * 1024;

    private CarePlans() {}
}

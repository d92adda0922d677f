package se.samordnadplan.example.route;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

/**
 * A message as it came out.
 *
 * @param body the plan
 * @param isText whether it came as text and not as bytes
 * @param said the headers that begin with Sip
 */
record Received(String body, boolean isText, Map<String, String> said) {

    static Received of(Message message) throws JMSException {
        var said = new TreeMap<String, String>();
        for (var name : Collections.list((Enumeration<?>) message.getPropertyNames())) {
            if (name.toString().startsWith("Sip")) {
                said.put(name.toString(), message.getStringProperty(name.toString()));
            }
        }
        return message instanceof TextMessage
                ? new Received(message.getBody(String.class), true, said)
                : new Received(new String(message.getBody(byte[].class), StandardCharsets.UTF_8), false, said);
    }
}

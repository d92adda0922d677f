package se.samordnadplan.example.route;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A broker in this process, with messages on disk: they are there again when it has been stopped and started. */
final class Broker {

    private final String url;
    private final Path folder;
    private EmbeddedActiveMQ running;

    Broker() throws Exception {
        try (var free = new ServerSocket(0)) {
            url = "tcp://localhost:" + free.getLocalPort();
        }
        folder = Files.createTempDirectory(Path.of("target"), "broker");
        running = new EmbeddedActiveMQ().setConfiguration(configuration()).start();
    }

    String url() {
        return url;
    }

    void stop() throws Exception {
        running.stop();
    }

    void startAgain() throws Exception {
        running = new EmbeddedActiveMQ().setConfiguration(configuration()).start();
    }

    long count(String queue) {
        return running.getActiveMQServer().locateQueue(queue).getMessageCount();
    }

    /** Sends all or none. */
    void send(List<Outgoing> messages) throws JMSException {
        try (var factory = new ActiveMQConnectionFactory(url);
                var connection = factory.createConnection()) {
            var session = connection.createSession(true, Session.SESSION_TRANSACTED);
            var producer = session.createProducer(session.createQueue("sip.plans"));
            for (var message : messages) {
                producer.send(message.in(session));
            }
            session.commit();
        }
    }

    /** Takes all messages from a queue. */
    List<Received> drain(String queue) throws JMSException {
        var messages = new ArrayList<Received>();
        try (var factory = new ActiveMQConnectionFactory(url);
                Connection connection = factory.createConnection()) {
            connection.start();
            var session = connection.createSession(true, Session.SESSION_TRANSACTED);
            var consumer = session.createConsumer(session.createQueue(queue));
            for (long left = count(queue); left > 0; left--) {
                messages.add(Received.of(consumer.receive(10_000)));
            }
            session.commit();
        }
        return messages;
    }

    private Configuration configuration() throws Exception {
        var configuration = new ConfigurationImpl()
                .setSecurityEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJournalDatasync(false) // what is written outlives the broker; to outlive the machine takes minutes
                .setJournalBufferTimeout_NIO(0) // writes at once, and does not wait for more to write with it
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString());
        // A plan that was often on its way when the broker stopped is no worse for it.
        configuration.addAddressSetting("#", new AddressSettings().setMaxDeliveryAttempts(-1));
        for (var queue : List.of("sip.plans", "sip.accepted", "sip.rejected", "sip.not-evaluated", "sip.reports")) {
            configuration.addQueueConfiguration(QueueConfiguration.of(queue).setRoutingType(RoutingType.ANYCAST));
        }
        return configuration.addAcceptorConfiguration("tcp", url);
    }

    /** A message to send. */
    @FunctionalInterface
    interface Outgoing {

        Message in(Session session) throws JMSException;
    }
}

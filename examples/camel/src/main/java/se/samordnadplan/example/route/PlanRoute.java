package se.samordnadplan.example.route;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsComponent;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * From the queue of plans to the queue of their verdict. Receiving and sending are one transaction of the broker: a plan is in one
 * queue at any time, whatever breaks off.
 */
final class PlanRoute extends RouteBuilder {

    private final Judge judge;

    PlanRoute(Judge judge) {
        this.judge = judge;
    }

    @Override
    public void configure() {
        getContext().addComponent("jms", transacted(getContext().resolvePropertyPlaceholders("{{broker.url}}")));

        // Only failures of the validator: where the broker fails, the transaction is rolled back, and the plan comes
        // again.
        onException(NotEvaluated.class)
                .maximumRedeliveries("{{sip.redeliveries}}")
                .redeliveryDelay("{{sip.redelivery-delay}}")
                .handled(true)
                .setHeader(Judge.VERDICT, constant(Verdict.NOT_EVALUATED.name()))
                .to("direct:long-report")
                .to("jms:sip.not-evaluated");

        from("jms:sip.plans?concurrentConsumers={{sip.consumers}}")
                .process(judge)
                .to("direct:long-report")
                .choice()
                .when(header(Judge.VERDICT).in(Verdict.ACCEPTED.name(), Verdict.ACCEPTED_WITH_REMARKS.name()))
                .to("jms:sip.accepted")
                .otherwise()
                .to("jms:sip.rejected");

        // In the same transaction: a report that no header holds is a message of its own.
        from("direct:long-report")
                .filter(exchangeProperty(Judge.LONG_REPORT).isNotNull())
                .setProperty("plan", body())
                .setBody(exchangeProperty(Judge.LONG_REPORT))
                .to("jms:sip.reports")
                .setBody(exchangeProperty("plan"));
    }

    /** The session that receives also sends, and is committed when the route has ended well: no manager of transactions is needed. */
    private static JmsComponent transacted(String brokerUrl) {
        var jms = JmsComponent.jmsComponent(new ActiveMQConnectionFactory(brokerUrl));
        jms.setTransacted(true);
        jms.setLazyCreateTransactionManager(false);
        jms.setCacheLevelName("CACHE_CONSUMER");
        jms.setDisableReplyTo(true);
        jms.setRecoveryInterval(1000);
        return jms;
    }
}

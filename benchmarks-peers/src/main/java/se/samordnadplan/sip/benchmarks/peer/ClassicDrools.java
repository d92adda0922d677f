package se.samordnadplan.sip.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.Goal;

/** The twenty rules as users of Drools have them: DRL compiled at start, each part a fact, a new session for each plan. */
final class ClassicDrools {

    private static final String RULES = "se/samordnadplan/sip/benchmarks/peer/twenty.drl";

    private final KieBase rules = compile();

    private static KieBase compile() {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.write(
                "src/main/resources/" + RULES,
                services.getResources().newClassPathResource(RULES, ClassicDrools.class.getClassLoader()));
        var results = services.newKieBuilder(files, ClassicDrools.class.getClassLoader())
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("The rules cannot be compiled: " + results.getMessages());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    /** The rules that a plan breaks, each as often as it does. */
    List<String> broken(SipPlan plan) {
        var broken = new ArrayList<String>();
        var session = rules.newKieSession();
        try {
            session.setGlobal("broken", broken);
            insert(plan, session);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return broken;
    }

    private static void insert(SipPlan plan, KieSession session) {
        session.insert(plan);
        session.insert(Stage.of(plan));
        insertIfThere(plan.individual(), session);
        insertIfThere(plan.need(), session);
        insertIfThere(plan.consent(), session);
        insertIfThere(plan.invitation(), session);
        plan.bodies().forEach(session::insert);
        plan.participants().forEach(session::insert);
        plan.goals().forEach(goal -> insert(goal, session));
        insert(plan.activities(), session);
    }

    private static void insert(Goal goal, KieSession session) {
        session.insert(goal);
        goal.subGoals().forEach(subGoal -> {
            session.insert(subGoal);
            insert(subGoal.activities(), session);
        });
        insert(goal.activities(), session);
    }

    private static void insert(List<Activity> activities, KieSession session) {
        activities.forEach(session::insert);
    }

    private static void insertIfThere(@Nullable Object part, KieSession session) {
        if (part != null) {
            session.insert(part);
        }
    }
}

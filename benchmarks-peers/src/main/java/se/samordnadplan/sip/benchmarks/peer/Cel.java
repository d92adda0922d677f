package se.samordnadplan.sip.benchmarks.peer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;

/** The twenty rules as expressions of CEL, compiled once; a plan is a map. A rule reports once a plan. */
final class Cel {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SOME_LIVE = ".exists(a, a.status != 'CANCELLED')";

    private final Map<String, CelRuntime.Program> programs = new LinkedHashMap<>();
    private final CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("plan", MapType.create(SimpleType.STRING, SimpleType.DYN))
            .addVar("activities", ListType.create(SimpleType.DYN))
            .addVar("initiated", SimpleType.BOOL)
            .addVar("invited", SimpleType.BOOL)
            .addVar("established", SimpleType.BOOL)
            .setResultType(SimpleType.BOOL)
            .build();
    private final CelRuntime runtime =
            CelRuntimeFactory.standardCelRuntimeBuilder().build();

    Cel() {
        addPreparation();
        addGoals();
        addActivities();
        addResponsibility();
    }

    private void addPreparation() {
        rule("need-identified-on-recorded", "initiated && !(has(plan.need) && has(plan.need.identifiedOn))");
        rule("initiator-recorded", "initiated && !(has(plan.need) && has(plan.need.identifiedBy))");
        rule("consent-dated", """
                invited && has(plan.consent) && !has(plan.consent.decidedOn)
                && !(has(plan.consent.decision) && plan.consent.decision == 'PENDING')""");
        rule("consent-form-recorded", """
                invited && has(plan.consent) && !has(plan.consent.form)
                && has(plan.consent.decision) && plan.consent.decision in ['GIVEN', 'WITHDRAWN']""");
        rule("consent-before-invitation", """
                invited && has(plan.consent) && has(plan.consent.decidedOn)
                && has(plan.consent.decision) && plan.consent.decision in ['GIVEN', 'WITHDRAWN']
                && has(plan.invitation) && has(plan.invitation.sentOn)
                && plan.invitation.sentOn < plan.consent.decidedOn""");
        rule("invitation-states-purpose", "invited && has(plan.invitation) && !has(plan.invitation.purpose)");
        rule("individual-invited", """
                invited && has(plan.invitation) && has(plan.invitation.invitees)
                && plan.invitation.invitees.all(id,
                    has(plan.participants)
                    && plan.participants.exists(p, has(p.id) && p.id == id && !(has(p.role) && p.role == 'INDIVIDUAL')))""");
        rule("what-matters-answered", """
                established && !(has(plan.individual) && has(plan.individual.whatMatters))""");
    }

    private void addGoals() {
        rule("goal-stated", "established && !has(plan.goals)");
        goal("goal-not-set-by-professional", "has(g.statedBy) && g.statedBy == 'PROFESSIONAL'");
        goal("goal-has-responsible", "!has(g.responsible)");
        goal(
                "goal-has-activity",
                "!(has(g.activities) && g.activities" + SOME_LIVE + ")"
                        + " && !(has(g.subGoals) && g.subGoals.exists(s, has(s.activities) && s.activities" + SOME_LIVE
                        + "))");
        goal("broad-goal-is-broken-down", """
                !has(g.subGoals) && has(g.activities) && g.activities.filter(a, a.status != 'CANCELLED').size() > 5""");
    }

    private void addActivities() {
        rule("activity-planned", "established && activities.size() == 0");
        activity("activity-has-responsible-body", "!has(a.responsibleBody)");
        activity("activity-has-responsible-person", "!has(a.responsible)");
        activity("activity-is-scheduled", "!has(a.startOn) && !has(a.dueOn) && !has(a.completedOn)");
    }

    private void addResponsibility() {
        rule("other-actors-stated", "established && !has(plan.othersInvolved)");
        rule("overall-responsibility-assigned", "established && !has(plan.overallResponsibleBody)");
        rule("overall-responsibility-held-by-principal", """
                established && has(plan.overallResponsibleBody) && has(plan.bodies)
                && plan.bodies.exists(b, has(b.id) && b.id == plan.overallResponsibleBody && !has(b.principal))""");
    }

    private void goal(String id, String isBroken) {
        rule(id, "established && has(plan.goals) && plan.goals.exists(g, " + isBroken + ")");
    }

    private void activity(String id, String isBroken) {
        rule(id, "established && activities.exists(a, " + isBroken + ")");
    }

    private void rule(String id, String isBroken) {
        try {
            programs.put(id, runtime.createProgram(compiler.compile(isBroken).getAst()));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException("[" + id + "] is no expression of CEL. Maybe a bracket is missing.", e);
        }
    }

    /** The plan as the expressions see it, its activities also in one list. */
    static Map<String, Object> variables(SipPlan plan) {
        var stage = Stage.of(plan);
        var map = map(SipJson.write(plan));
        return Map.of(
                "plan", map,
                "activities", activities(map),
                "initiated", stage.initiated(),
                "invited", stage.invited(),
                "established", stage.established());
    }

    private static Map<String, Object> map(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The live ones, wherever they stand. */
    private static List<Object> activities(Map<?, ?> part) {
        var all = new ArrayList<Object>();
        for (var activity : parts(part, "activities")) {
            if (!"CANCELLED".equals(activity.get("status"))) {
                all.add(activity);
            }
        }
        for (var name : List.of("goals", "subGoals")) {
            parts(part, name).forEach(inner -> all.addAll(activities(inner)));
        }
        return all;
    }

    private static List<Map<?, ?>> parts(Map<?, ?> part, String name) {
        var parts = new ArrayList<Map<?, ?>>();
        if (part.get(name) instanceof List<?> list) {
            list.forEach(element -> parts.add((Map<?, ?>) element));
        }
        return parts;
    }

    /** The rules that a plan breaks. */
    List<String> broken(Map<String, Object> variables) {
        var broken = new ArrayList<String>();
        for (var program : programs.entrySet()) {
            if (isBroken(program.getValue(), variables)) {
                broken.add(program.getKey());
            }
        }
        return broken;
    }

    private static boolean isBroken(CelRuntime.Program program, Map<String, Object> variables) {
        try {
            return (boolean) program.eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("An expression cannot be evaluated. Maybe it lacks a has(…).", e);
        }
    }
}

package fr.cdg62.finances.api.catalogue;

import fr.cdg62.socle.valeur.Periode;
import java.util.List;

/**
 * One of the 43 missions of the CdG62, as the guide presents it.
 *
 * @param code stable code, e.g. {@code ARCH_ELEC}
 * @param libelle name given by the guide
 * @param alias other names of the same mission in the guide and in its grid (reading A-27)
 * @param cercle what opens the mission
 * @param socleCommun whether the adhésion to the socle commun covers it
 * @param restrictionSocleCommun what the socle commun leaves out, in French, empty when it leaves nothing out
 * @param toutesCollectivites whether the centre carries it out for every collectivité, member or not (mark ** of the
 *     guide)
 * @param convention code of the mission whose convention opens this one, empty outside the circle CONVENTION
 * @param service service of the CdG62 in charge
 * @param contact mail addresses, telephone numbers or pages of the guide, separated by commas
 * @param presentation one to three sentences in French
 * @param module module of the system that runs the mission
 * @param validite period during which the mission is offered
 */
public record MissionVue(
        String code,
        String libelle,
        List<String> alias,
        Cercle cercle,
        boolean socleCommun,
        String restrictionSocleCommun,
        boolean toutesCollectivites,
        String convention,
        String service,
        String contact,
        String presentation,
        String module,
        Periode validite) {

    public MissionVue {
        alias = List.copyOf(alias);
    }
}

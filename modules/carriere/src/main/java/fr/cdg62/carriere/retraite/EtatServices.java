package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.retraite.ServiceVue;
import fr.cdg62.carriere.api.retraite.ServicesVue;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.carriere.retraite.services.DecompteServices;
import fr.cdg62.carriere.retraite.services.PeriodeService;
import fr.cdg62.carriere.retraite.services.Services;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.LocalDate;

/** The services of an agent today, as the CNRACL counts them, to compare with his compte individuel retraite. */
@ApplicationScoped
public class EtatServices {
    @Inject
    private CarrieresDeLAgent carrieres;

    @Inject
    private EnfantsDuCompte enfants;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Horloge horloge;

    ServicesVue de(Identite identite) {
        LocalDate jour = horloge.aujourdHui();
        long agent = identite.agentId();
        Services services = DecompteServices.avant(
                jour.plusDays(1), carrieres.visibles(agent).values(), regles.toutes(), enfants.de(agent, 0));
        return new ServicesVue(
                identite.agent(),
                jour,
                new Duree(services.joursEffectifs()).texte(),
                new Duree(services.joursLiquidation()
                                .setScale(0, RoundingMode.DOWN)
                                .intValueExact())
                        .texte(),
                services.periodes().stream().map(EtatServices::vue).toList());
    }

    private static ServiceVue vue(PeriodeService periode) {
        return new ServiceVue(
                periode.periode().debut(),
                periode.periode().fin(),
                periode.libelle(),
                periode.compte(),
                periode.fraction().setScale(4, RoundingMode.HALF_UP),
                new Duree(periode.jours()).texte(),
                periode.source().citation());
    }
}

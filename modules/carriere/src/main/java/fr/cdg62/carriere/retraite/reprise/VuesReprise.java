package fr.cdg62.carriere.retraite.reprise;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.reprise.AnterioriteVue;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.retraite.compte.AjoutAuCompte;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a reprise shows; the caller has checked who asks. */
@ApplicationScoped
class VuesReprise {
    @Inject
    private AccesReprises acces;

    @Inject
    private AjoutAuCompte ajouts;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Horloge horloge;

    AnterioriteVue de(RepriseAnteriorite reprise, Identite identite) {
        List<PeriodeCompte> periodes = reprise.periodes();
        List<Constat> constats = reprise.estConclue() ? List.of() : ajouts.constats(identite.agentId(), periodes);
        RepriseAnteriorite.Suite suite = reprise.suite();
        return new AnterioriteVue(
                reprise.id(),
                reprise.carriere(),
                reprise.agent(),
                reprise.siren(),
                reprise.etat(),
                anterieures().entreeDsn(),
                periodes,
                constats,
                suite.transmiseLe(),
                suite.concluLe(),
                suite.note(),
                suite.compte(),
                suite.versionCir(),
                acces.possibles(reprise),
                reprise.version());
    }

    PeriodesAnterieures anterieures() {
        return PeriodesAnterieures.selon(regles.toutes(), horloge.aujourdHui());
    }
}

package fr.cdg62.carriere.ouverture;

import fr.cdg62.carriere.api.acte.ActeEnregistre;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;

/**
 * Opens the dossier with the first act of nomination registered on a career, where the mission is open; a mutation moves
 * it to the new employer.
 */
@ApplicationScoped
class OuvertureParActe {
    private static final Map<TypeActe, Statut> NOMINATIONS = Map.of(
            TypeActe.NOMINATION_STAGIAIRE, Statut.STAGIAIRE,
            TypeActe.NOMINATION, Statut.TITULAIRE,
            TypeActe.MUTATION, Statut.TITULAIRE);

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private Ouverture ouverture;

    @Inject
    private Agents agents;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Horloge horloge;

    void suivre(@Observes ActeEnregistre acte) {
        Statut statut = NOMINATIONS.get(acte.type());
        if (statut == null) {
            return;
        }
        dossiers.deAgent(acte.agent())
                .ifPresentOrElse(dossier -> deplacer(dossier, acte.siren()), () -> ouvrir(acte, statut));
    }

    private void ouvrir(ActeEnregistre acte, Statut statut) {
        boolean couverte = catalogue.droits(acte.siren(), horloge.aujourdHui()).stream()
                .anyMatch(droit -> droit.mission().equals(Ouverture.MISSION)
                        && droit.etat().estOuverte());
        if (couverte) {
            ouverture.ouvrir(agents.lire(acte.agent()), statut.name());
        }
    }

    private void deplacer(Dossier dossier, String employeur) {
        if (!dossier.siren().equals(employeur)) {
            dossier.suivre(
                    employeur,
                    Objects.requireNonNullElse(collectivites.lire(employeur).arrondissement(), ""));
        }
    }
}

package fr.cdg62.carriere.aptitude;

import fr.cdg62.carriere.api.aptitude.EtatListe;
import fr.cdg62.carriere.api.aptitude.RechercheListes;
import fr.cdg62.carriere.api.inscription.InscriptionVue;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Who reads the lists: the CdG everything; an employer, under the mission LISTES_APTITUDE, the published ones, without
 * what would tell of a congé.
 */
@ApplicationScoped
class LecteursListes {

    private static final String MISSION = "LISTES_APTITUDE";

    @Inject
    private Acces acces;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Horloge horloge;

    void exiger(String siren) {
        if (!acces.estCdg()) {
            acces.exigerCollectivite(Saisie.present(siren, "siren"));
            catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
        }
    }

    void exigerVisible(ListeAptitude liste) {
        if (!acces.estCdg() && !liste.estPubliee()) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette liste d'aptitude n'existe pas.");
        }
    }

    RechercheListes restreindre(RechercheListes demande) {
        return acces.estCdg()
                ? demande
                : new RechercheListes(
                        demande.nature(), demande.grade(), demande.annee(), EtatListe.PUBLIEE, demande.page());
    }

    InscriptionVue montrer(InscriptionVue vue) {
        if (acces.estCdg()) {
            return vue;
        }
        return new InscriptionVue(
                vue.id(),
                vue.liste(),
                vue.nom(),
                vue.prenom(),
                null,
                vue.etat().publie(),
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                vue.version());
    }
}

package fr.cdg62.carriere.retraite.entretien;

import fr.cdg62.carriere.api.retraite.entretien.EtatEntretienRetraite;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What follows an event: the journal, the appointment to fix by the CdG, then the appointment itself. */
@ApplicationScoped
class SuitesEntretien {
    @Inject
    private Echeances echeances;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    void survenu(EntretienRetraite entretien, String action) {
        inscrire(entretien, action);
        echeances.solder(objet(entretien));
        if (entretien.etat() == EtatEntretienRetraite.DEMANDE) {
            LocalDate limite = entretien.demandeLe().plusDays(valeur(Reglage.ENTRETIEN_REPONSE));
            echeances.inscrire(echeance(entretien, "FIXER", "%s : rendez-vous d'entretien retraite à fixer", limite)
                    .pourLeCdg());
        } else if (entretien.etat() == EtatEntretienRetraite.FIXE) {
            LocalDate jour = entretien.rendezVous().jour();
            echeances.inscrire(
                    echeance(entretien, "RENDEZ_VOUS_" + entretien.version(), "%s : entretien retraite", jour));
        }
    }

    /** Somebody read the report. */
    void lu(EntretienRetraite entretien) {
        inscrire(entretien, "LIRE_COMPTE_RENDU");
    }

    private NouvelleEcheance echeance(EntretienRetraite entretien, String type, String libelle, LocalDate jour) {
        return new NouvelleEcheance(
                entretien.siren(),
                objet(entretien),
                type,
                libelle.formatted(entretien.agent()),
                jour,
                List.of(jour.minusDays(valeur(Reglage.ENTRETIEN_RAPPEL))));
    }

    private int valeur(Reglage code) {
        return regles.toutes().valeur(code, horloge.aujourdHui()).valeur().intValueExact();
    }

    private void inscrire(EntretienRetraite entretien, String action) {
        journal.inscrire(new Inscription(entretien.siren(), objet(entretien), action, entretien.agent()));
    }

    private static String objet(EntretienRetraite entretien) {
        return "ENTRETIEN_RETRAITE:" + entretien.id();
    }
}

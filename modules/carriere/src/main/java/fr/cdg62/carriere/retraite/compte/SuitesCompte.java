package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue.Cohorte;
import fr.cdg62.carriere.api.retraite.compte.EvenementCompte;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What follows an event: the journal, and the day by which the account is to be reliable. */
@ApplicationScoped
public class SuitesCompte {
    @Inject
    private VuesCompte vues;

    @Inject
    private Echeances echeances;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    void ouvert(CompteIndividuel compte, Identite identite) {
        inscrire(compte, identite, "OUVRIR");
        attendre(compte, identite);
    }

    void survenu(CompteIndividuel compte, Identite identite, EvenementCompte evenement) {
        inscrire(compte, identite, evenement.name());
        switch (evenement) {
            case FIABILISER -> echeances.solder(objet(compte));
            case ROUVRIR -> attendre(compte, identite);
            default -> {}
        }
    }

    /** Once more at each opening: the employer may be another one, and what is settled stays so. */
    private void attendre(CompteIndividuel compte, Identite identite) {
        echeances.solder(objet(compte));
        Cohorte cohorte = vues.cohorte(identite);
        int rappel = regles.toutes()
                .valeur(Reglage.COHORTE_RAPPEL, horloge.aujourdHui())
                .valeur()
                .intValueExact();
        echeances.inscrire(new NouvelleEcheance(
                identite.siren(),
                objet(compte),
                "COHORTE_%d_%d".formatted(cohorte.annee(), compte.version()),
                "%s : compte retraite à fiabiliser pour %s"
                        .formatted(
                                identite.agent(),
                                cohorte.globale() ? "l'estimation globale (EIG)" : "le relevé de situation (RIS)"),
                cohorte.fiableLe(),
                List.of(cohorte.fiableLe().minusDays(rappel))));
    }

    private void inscrire(CompteIndividuel compte, Identite identite, String action) {
        journal.inscrire(new Inscription(identite.siren(), objet(compte), action, identite.agent()));
    }

    private static String objet(CompteIndividuel compte) {
        return "COMPTE_RETRAITE:" + compte.id();
    }
}

package fr.cdg62.carriere.retraite.cohorte;

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

/** What follows an event: the journal, and the day by which the CdG and the employers must have done their part. */
@ApplicationScoped
class SuitesCohorte {
    @Inject
    private MembresEnBase membres;

    @Inject
    private Echeances echeances;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    void survenu(Cohorte cohorte, String action, String detail) {
        journal.inscrire(new Inscription(null, objet(cohorte), action, detail));
        switch (cohorte.etat()) {
            case COHORTE_OUVERTE -> attendre(cohorte);
            case A_FIABILISER -> demander(cohorte);
            default -> echeances.solder(objet(cohorte));
        }
    }

    private void attendre(Cohorte cohorte) {
        String libelle = "Droit à l'information %d : comptes des agents nés en %d à fiabiliser"
                .formatted(cohorte.annee(), cohorte.naissance());
        echeances.inscrire(
                echeance(cohorte, null, "CLORE", libelle, rappel(cohorte)).pourLeCdg());
    }

    private void demander(Cohorte cohorte) {
        LocalDate rappel = rappel(cohorte);
        membres.aFiabiliser(cohorte.id()).forEach((siren, comptes) -> {
            String libelle = "Comptes retraite à fiabiliser pour %d agent%s né%s en %d : %s"
                    .formatted(
                            comptes,
                            comptes > 1 ? "s" : "",
                            comptes > 1 ? "s" : "",
                            cohorte.naissance(),
                            cohorte.type().libelle());
            echeances.inscrire(echeance(cohorte, siren, "FIABILISER_" + siren, libelle, rappel));
        });
    }

    private LocalDate rappel(Cohorte cohorte) {
        return cohorte.fiableLe()
                .minusDays(Campagne.valeur(regles.toutes(), Reglage.COHORTE_RAPPEL, horloge.aujourdHui()));
    }

    private static NouvelleEcheance echeance(
            Cohorte cohorte, String siren, String type, String libelle, LocalDate rappel) {
        return new NouvelleEcheance(siren, objet(cohorte), type, libelle, cohorte.fiableLe(), List.of(rappel));
    }

    private static String objet(Cohorte cohorte) {
        return "COHORTE_RETRAITE:" + cohorte.id();
    }
}

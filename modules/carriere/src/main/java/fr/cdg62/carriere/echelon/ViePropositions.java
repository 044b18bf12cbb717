package fr.cdg62.carriere.echelon;

import fr.cdg62.carriere.api.echelon.DemandeSurPropositions;
import fr.cdg62.carriere.api.echelon.EvenementProposition;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.echelon.calcul.ControleAvancement;
import fr.cdg62.carriere.echelon.calcul.Projecteur;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.carriere.parcours.EcritureActes;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What happens to proposals once computed. Before the signature and before the registration, the career is computed
 * again: an arrêté never rests on facts that have changed.
 */
@ApplicationScoped
class ViePropositions {
    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Inject
    private Numerotation numerotation;

    @Inject
    private EcheancesEchelon echeances;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Projecteur projecteur;

    @Inject
    private EcritureActes actes;

    @Inject
    private Journal journal;

    void survenir(List<PropositionEchelon> propositions, DemandeSurPropositions demande) {
        EvenementProposition evenement = demande.evenement();
        if (evenement == null) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, "Indiquez l'événement.", "evenement");
        }
        Predicate<String> roles = acces.roles(propositions.get(0).siren());
        propositions.forEach(proposition -> proposition.survenir(evenement, roles));
        switch (evenement) {
            case PROPOSER -> echeances.inscrire(propositions);
            case SIGNER -> signer(propositions, jour(demande));
            case NOTIFIER -> notifier(propositions, jour(demande));
            case ENREGISTRER -> enregistrer(propositions);
            case ANNULER -> annuler(propositions, demande.motif());
            case EDITER, RECALCULER, SUSPENDRE -> {}
        }
        propositions.forEach(proposition ->
                journal.inscrire(new Inscription(proposition.siren(), proposition.objet(), evenement.name(), "")));
    }

    private LocalDate jour(DemandeSurPropositions demande) {
        LocalDate aujourdHui = horloge.aujourdHui();
        LocalDate jour = demande.date() == null ? aujourdHui : demande.date();
        if (jour.isAfter(aujourdHui)) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, "Cette date est dans l'avenir.", "date");
        }
        return jour;
    }

    private void signer(List<PropositionEchelon> propositions, LocalDate jour) {
        controler(propositions);
        for (PropositionEchelon proposition : propositions) {
            proposition.signer(numerotation.suivant("A" + proposition.siren(), jour.getYear()), jour);
        }
    }

    private static void notifier(List<PropositionEchelon> propositions, LocalDate jour) {
        for (PropositionEchelon proposition : propositions) {
            if (jour.isBefore(proposition.signeeLe())) {
                throw new DemandeRefusee(
                        CodeProbleme.SAISIE_INVALIDE, "La notification ne peut pas précéder la signature.", "date");
            }
            proposition.notifier(jour);
        }
    }

    private void enregistrer(List<PropositionEchelon> propositions) {
        controler(propositions);
        for (PropositionEchelon proposition : propositions) {
            actes.inscrire(actes.carriere(proposition.carriere()), proposition.acte());
            echeances.solder(proposition);
        }
    }

    private void annuler(List<PropositionEchelon> propositions, String motif) {
        if (motif == null || motif.isBlank() || motif.length() > 300) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE, "Indiquez le motif, 300 caractères au plus.", "motif");
        }
        for (PropositionEchelon proposition : propositions) {
            proposition.motiver(motif.strip());
            echeances.solder(proposition);
        }
    }

    private void controler(List<PropositionEchelon> propositions) {
        ControleAvancement controle = new ControleAvancement(projecteur.pret());
        Map<Long, Chronologie> connues = chronologies.de(propositions.stream()
                .map(PropositionEchelon::carriere)
                .distinct()
                .toList());
        for (PropositionEchelon proposition : propositions) {
            controle.exiger(
                    connues.get(proposition.carriere()),
                    proposition.grade(),
                    proposition.versEchelon(),
                    proposition.dateEffet(),
                    proposition.indiceBrut());
        }
    }
}

package fr.cdg62.numerique.commande;

import fr.cdg62.numerique.api.echange.FaitService;
import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.api.service.ServiceSecurise;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Delais;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Moves an order with everything that goes with it: history, audit journal, échéances. */
@ApplicationScoped
public class Suivi {
    private static final String DELAI_DEVIS = "SECURISATION_DELAI_DEVIS";
    private static final String RAPPEL_DEVIS = "SECURISATION_RAPPEL_DEVIS";
    private static final String DUREE_TERME = "SECURISATION_DUREE_TERME";
    private static final List<String> RAPPELS_TERME = List.of(
            "SECURISATION_RAPPEL_TERME_1",
            "SECURISATION_RAPPEL_TERME_2",
            "SECURISATION_RAPPEL_TERME_3",
            "SECURISATION_RAPPEL_TERME_4");

    @Inject
    private Journal journal;

    @Inject
    private Echeances echeances;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    /** One event, by its author. */
    public void passer(
            Commande commande, EvenementCommande evenement, Predicate<String> roles, String acteur, String detail) {
        commande.passer(evenement, roles, new Auteur(acteur, horloge.maintenant()), detail);
        journal.inscrire(new Inscription(commande.siren(), objet(commande), evenement.name(), detail));
    }

    /** What follows from the states of the services, one event after the other. */
    public void suivre(Commande commande, String acteur) {
        for (var suite = commande.suite(); suite.isPresent(); suite = commande.suite()) {
            passer(commande, suite.get(), CycleCommande.PAR_SUITE, acteur, "");
            apres(commande, suite.get());
            if (commande.etat() == EtatCommande.RESILIE) {
                return;
            }
        }
    }

    private void apres(Commande commande, EvenementCommande evenement) {
        if (evenement == EvenementCommande.METTRE_EN_SERVICE) {
            ouvrirTerme(commande, horloge.aujourdHui());
        } else if (evenement == EvenementCommande.TERMINER) {
            clore(commande);
        }
    }

    public void demandee(Commande commande) {
        journal.inscrire(new Inscription(commande.siren(), objet(commande), "DEMANDEE", commande.numero()));
    }

    public void attendreDevis(Commande commande) {
        solder(commande);
        LocalDate date = horloge.aujourdHui().plusDays(entier(DELAI_DEVIS));
        inscrire(commande, "DEVIS-" + date, "Devis de la Fibre Numérique 59/62 attendu", date, List.of());
    }

    public void attendreAcceptation(Commande commande) {
        solder(commande);
        LocalDate date = commande.devis().valideJusquAu();
        inscrire(
                commande,
                "ACCEPTATION-" + date,
                "Devis de sécurisation des données à accepter",
                date,
                List.of(date.minusDays(entier(RAPPEL_DEVIS))));
    }

    /** A backup that starts is to be tried within a year; one that ends, no more. */
    public void suivreSauvegarde(Commande commande, FaitService fait) {
        if (fait.service() != ServiceSecurise.SAUVEGARDE) {
            return;
        }
        if (fait instanceof FaitService.MiseEnService mise) {
            attendreRestauration(commande, mise.date());
        } else if (fait instanceof FaitService.Fin) {
            echeances.solder(objetSauvegarde(commande));
        }
    }

    private void attendreRestauration(Commande commande, LocalDate depuis) {
        LocalDate date = Delais.mois(depuis, entier("SECURISATION_RESTAURATION"));
        echeances.inscrire(new NouvelleEcheance(
                commande.siren(),
                objetSauvegarde(commande),
                "RESTAURATION-" + date,
                "Essai annuel de restauration de la sauvegarde (" + commande.numero() + ")",
                date,
                List.of(date.minusDays(entier("SECURISATION_RESTAURATION_RAPPEL")))));
    }

    /** A new term, from the day given, with its reminders. */
    public void ouvrirTerme(Commande commande, LocalDate debut) {
        solder(commande);
        LocalDate fin = debut.plusMonths(entier(DUREE_TERME)).minusDays(1);
        commande.jusquAu(fin);
        List<LocalDate> rappels =
                RAPPELS_TERME.stream().map(code -> fin.minusDays(entier(code))).toList();
        inscrire(commande, "TERME-" + fin, "Sécurisation des données : fin de la période", fin, rappels);
    }

    public void solder(Commande commande) {
        echeances.solder(objet(commande));
    }

    /** Nothing of it is awaited any more. */
    public void clore(Commande commande) {
        solder(commande);
        echeances.solder(objetSauvegarde(commande));
    }

    /** The trial took place: the next one a year later. */
    public void restaurationEssayee(Commande commande, LocalDate jour, String resultat) {
        echeances.solder(objetSauvegarde(commande));
        attendreRestauration(commande, jour);
        journal.inscrire(new Inscription(commande.siren(), objet(commande), "RESTAURATION_ESSAYEE", resultat));
    }

    private static String objetSauvegarde(Commande commande) {
        return "SAUVEGARDE:" + commande.id();
    }

    private void inscrire(Commande commande, String type, String libelle, LocalDate date, List<LocalDate> rappels) {
        List<LocalDate> aVenir = Stream.concat(rappels.stream(), Stream.of(date))
                .filter(rappel -> !rappel.isBefore(horloge.aujourdHui()))
                .toList();
        echeances.inscrire(new NouvelleEcheance(
                commande.siren(), objet(commande), type, libelle + " (" + commande.numero() + ")", date, aVenir));
    }

    private int entier(String code) {
        return parametres.valeur(code, horloge.aujourdHui()).intValueExact();
    }

    public static String objet(Commande commande) {
        return "COMMANDE_SECURISATION:" + commande.id();
    }
}

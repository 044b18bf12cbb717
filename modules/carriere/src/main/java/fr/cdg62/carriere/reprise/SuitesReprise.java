package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.reprise.DemandeSurReprise;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What each event does to a study, once the table of transitions has let it through. */
@ApplicationScoped
public class SuitesReprise {
    private static final int TEXTE_MAXIMUM = 500;
    private static final int NUMERO_MAXIMUM = 40;
    private static final int RAPPEL_JOURS = 30;

    @Inject
    private ComparaisonReprise comparaison;

    @Inject
    private Acces acces;

    @Inject
    private ActesDeReprise actes;

    @Inject
    private Echeances echeances;

    /** Applies the event and tells the journal what it did. */
    String appliquer(EtudeReprise etude, DemandeSurReprise demande, LocalDate jour) {
        LocalDate date = Objects.requireNonNullElse(demande.date(), jour);
        Saisie.exiger(!date.isAfter(jour), "Cette date ne peut être dans l'avenir.", "date");
        return switch (demande.evenement()) {
            case SIGNALER_INCOMPLETE -> signaler(etude, demande);
            case COMPLETER -> {
                etude.signaler(null);
                yield null;
            }
            case CALCULER -> calculer(etude);
            case PROPOSER -> proposer(etude, date);
            case CHOISIR -> choisir(etude, demande, jour);
            case CONSTATER_SILENCE -> {
                etude.taire(jour);
                yield "par défaut : " + etude.option().choix();
            }
            case ARRETER -> arreter(etude, demande, date);
            case NOTIFIER -> notifier(etude, date);
            case CLORE -> clore(etude, jour);
        };
    }

    private static String signaler(EtudeReprise etude, DemandeSurReprise demande) {
        String motif = Saisie.texte(demande.motif(), TEXTE_MAXIMUM, "motif");
        etude.signaler(motif);
        return motif;
    }

    private String calculer(EtudeReprise etude) {
        etude.calculer(comparaison.comparer(etude), acces.acteur());
        return etude.retenu()
                .map(scenario -> "le plus favorable : " + scenario.regle())
                .orElse(null);
    }

    private String proposer(EtudeReprise etude, LocalDate date) {
        etude.proposer(acces.acteur(), date, comparaison.limite(etude, date));
        echoir(etude);
        return "option jusqu'au " + etude.option().limite();
    }

    private static String choisir(EtudeReprise etude, DemandeSurReprise demande, LocalDate jour) {
        etude.choisir(Saisie.present(demande.regle(), "regle"), jour);
        return demande.regle();
    }

    private String arreter(EtudeReprise etude, DemandeSurReprise demande, LocalDate date) {
        String numero = Saisie.texte(demande.numero(), NUMERO_MAXIMUM, "numero");
        etude.arreter(numero, date, actes.classer(etude, numero, date));
        return numero;
    }

    private String notifier(EtudeReprise etude, LocalDate date) {
        etude.option().ouvrir(date, comparaison.limite(etude, date));
        echoir(etude);
        return "révisable jusqu'au " + etude.option().limite();
    }

    private String clore(EtudeReprise etude, LocalDate jour) {
        etude.option().exigerPassee(jour);
        echeances.solder(objet(etude));
        return null;
    }

    private void echoir(EtudeReprise etude) {
        echeances.inscrire(new NouvelleEcheance(
                etude.siren(),
                objet(etude),
                "Fin du délai d'option de reprise de services : " + etude.agent(),
                etude.option().limite(),
                List.of(etude.option().limite().minusDays(RAPPEL_JOURS))));
    }

    private static String objet(EtudeReprise etude) {
        return "REPRISE:" + etude.id();
    }
}

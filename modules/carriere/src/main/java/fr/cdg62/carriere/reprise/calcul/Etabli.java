package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.classement.Marque;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.classement.Articles;
import fr.cdg62.carriere.classement.Fraction;
import fr.cdg62.carriere.classement.LigneNomination;
import fr.cdg62.carriere.classement.TablesClassement;
import fr.cdg62.carriere.classement.Validite.Usage;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Rang;
import fr.cdg62.carriere.reprise.calcul.Schema.Obtenu;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Tracage;
import java.util.List;
import java.util.Optional;

/** What the schemes of one study work with: its facts, the tables, the grids and the parameters of its day. */
record Etabli(DemandeReprise demande, TablesClassement tables, CatalogueGrilles grilles, ReglagesReprise reglages) {
    /** Grid of the grade of the nomination. */
    Grille grille() {
        return grilles.au(demande.grade().code(), demande.nomination());
    }

    /** Échelle of the grade of the nomination. */
    String echelle() {
        return tables.echelles().de(demande.grade().code());
    }

    /** The rows of a rule that takes services; refused when none was read in a text in force. */
    List<LigneNomination> lignes(String regle) {
        return tables.nomination(regle, null, demande.nomination(), Usage.COURANT);
    }

    /** Runs what was taken through the durations of the grid. */
    Obtenu derouler(Prise prise, Grille grille, Tracage trace) {
        Duree duree = new Duree(prise.jours().plancher());
        Rang rang = grille.classer(duree);
        trace.etape("Classement", "%s depuis l'échelon 1".formatted(duree.texte()), rang.texte(), "");
        return new Obtenu(rang, duree, prise.verifiee());
    }

    /** The bonus of a lauréat of the third concours, run through a grid; empty for anybody else. */
    Optional<Schema> troisiemeConcours(String regle, Grille grille) {
        List<ServiceAnterieur> activites = demande.services(NatureService.TROISIEME_CONCOURS);
        return activites.isEmpty()
                ? Optional.empty()
                : Optional.of(new Schema(
                        regle,
                        "Lauréat du troisième concours",
                        Derniere.de(activites),
                        trace -> derouler(bonification(regle, activites, trace), grille, trace)));
    }

    private Prise bonification(String regle, List<ServiceAnterieur> activites, Tracage trace) {
        List<LigneNomination> lignes = lignes(regle);
        Fraction jours = Cumul.entier(activites, trace);
        LigneNomination ligne = ligne(lignes, jours).orElseThrow(() -> nonPrevu(regle, "cette durée d'activités"));
        Duree bonification = ligne.formule().conserver(jours, Optional.empty());
        trace.etape(
                "Bonification",
                "%s d'activités : %s"
                        .formatted(Cumul.mois(jours), ligne.formule().texte()),
                bonification.texte(),
                ligne.validite().source().citation());
        return new Prise(
                Fraction.entiere(bonification.jours()), ligne.validite().marque() == Marque.SOURCE);
    }

    private static Optional<LigneNomination> ligne(List<LigneNomination> lignes, Fraction jours) {
        return lignes.stream()
                .filter(candidate -> candidate.tranche().contient(jours))
                .findFirst();
    }

    /** Places by a table of lengths of services. */
    Obtenu parTable(String regle, Fraction services, Tracage trace) {
        LigneNomination ligne =
                ligne(lignes(regle), services).orElseThrow(() -> nonPrevu(regle, "cette durée de services"));
        return placer(ligne, Integer.parseInt(ligne.arrivee()), services, trace);
    }

    /** Places an official by the table of his échelle of origin. */
    Obtenu parEchelon(String regle, Rang origine, Tracage trace) {
        Fraction anciennete = Fraction.entiere(origine.anciennete().jours());
        LigneNomination ligne =
                tables.nomination(regle, origine.echelon(), demande.nomination(), Usage.COURANT).stream()
                        .filter(candidate -> candidate.tranche().contient(anciennete))
                        .findFirst()
                        .orElseThrow(() -> nonPrevu(regle, "l'" + origine.texte()));
        return placer(ligne, Integer.parseInt(ligne.arrivee()), anciennete, trace);
    }

    /** Same échelon, same ancienneté. */
    Obtenu aLIdentique(String regle, Rang origine, Tracage trace) {
        LigneNomination ligne = lignes(regle).get(0);
        return placer(
                ligne, origine.echelon(), Fraction.entiere(origine.anciennete().jours()), trace);
    }

    private Obtenu placer(LigneNomination ligne, int echelon, Fraction jours, Tracage trace) {
        EchelonGrille arrivee = grille().echelon(echelon);
        Rang rang = new Rang(echelon, ligne.formule().conserver(jours, arrivee.duree()));
        trace.etape(
                "Classement",
                "%s : échelon %d, %s"
                        .formatted(Cumul.mois(jours), echelon, ligne.formule().texte()),
                rang.texte(),
                ligne.validite().source().citation());
        return new Obtenu(rang, null, ligne.validite().marque() == Marque.SOURCE);
    }

    /** The refusal of a rule that no table carries. */
    DemandeRefusee nonChargee(String regle, String objet) {
        Articles articles = tables.articles();
        return articles.nonChargee(regle, objet, demande.nomination(), "regle");
    }

    private static DemandeRefusee nonPrevu(String regle, String objet) {
        return new DemandeRefusee(
                CodeProbleme.ECHELON_NON_CLASSE,
                "La table de la règle %s ne prévoit pas %s.".formatted(regle, objet),
                "regle");
    }
}

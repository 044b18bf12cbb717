package fr.cdg62.carriere.echelon.calcul;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.chronologie.Bonification;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.echelon.temps.TempsNonCompte;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Reclassement;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;

/** Tells in French how an échelon is reached; starts again with each place. */
final class TraceEchelon {
    private static final String REGLE = "CGFP, art. L522-2";

    private final Horizon horizon;
    private Tracage tracage = new Tracage();
    private boolean reclasse;

    TraceEchelon(Horizon horizon) {
        this.horizon = horizon;
    }

    void depart(Situation place) {
        if (!reclasse) {
            tracage = new Tracage();
        }
        reclasse = false;
        tracage.etape(
                "Point de départ",
                "grade %s, échelon %d depuis le %s".formatted(place.grade(), place.echelon(), courte(place.depuis())),
                "ancienneté déjà acquise : " + place.anciennete().texte(),
                "");
    }

    void avancement(Situation place, Grille grille, Attente attente, LocalDate jour) {
        EchelonGrille echelon = grille.echelon(place.echelon());
        tracage.etape(
                "Durée de l'échelon %d".formatted(place.echelon()),
                "grille du grade %s en vigueur depuis le %s"
                        .formatted(grille.grade(), courte(grille.periode().debut())),
                echelon.duree().orElse(Duree.NULLE).texte(),
                echelon.source().citation());
        for (Bonification bonification : attente.utilisees()) {
            tracage.etape(
                    "Bonification",
                    "%s, acquise le %s".formatted(bonification.nature().libelle(), courte(bonification.acquise())),
                    "− " + bonification.duree().texte(),
                    "");
        }
        nonCompte(place, jour);
        EchelonGrille vers = grille.echelon(place.echelon() + 1);
        tracage.etape(
                "Échelon %d".formatted(vers.numero()),
                calcul(place, attente, jour),
                "le %s, indice brut %d, indice majoré %d%s"
                        .formatted(courte(jour), vers.indiceBrut(), vers.indiceMajore(), reliquat(attente)),
                REGLE);
    }

    void reclassement(Duree acquise, Reclassement ligne, Situation place) {
        tracage.etape(
                "Reclassement au %s".formatted(courte(ligne.effet())),
                "échelon %d avec %s × %d/%d%s"
                        .formatted(
                                ligne.deEchelon(),
                                acquise.texte(),
                                ligne.numerateur(),
                                ligne.denominateur(),
                                ligne.majorationMois() == 0
                                        ? ""
                                        : " + "
                                                + Duree.mois(ligne.majorationMois())
                                                        .texte()),
                "grade %s, échelon %d avec %s"
                        .formatted(
                                place.grade(),
                                place.echelon(),
                                place.anciennete().texte()),
                ligne.source().citation());
        reclasse = true;
    }

    Trace fin() {
        return tracage.fin();
    }

    private void nonCompte(Situation place, LocalDate jour) {
        for (TempsNonCompte temps : horizon.nonComptes()) {
            temps.entre(place.depuis(), jour)
                    .ifPresent(periode -> tracage.etape(
                            "Temps non compté",
                            TempsNonCompte.texte(temps.libelle(), periode),
                            "+ " + Duree.entre(periode.debut(), periode.fin()).texte(),
                            temps.source().citation()));
        }
    }

    private String calcul(Situation place, Attente attente, LocalDate jour) {
        Duree nonCompte = horizon.nonCompte(place.depuis(), jour);
        LocalDate attendu = attente.reste().plus(nonCompte).apres(place.depuis());
        String calcul = "%s + %s%s"
                .formatted(
                        courte(place.depuis()),
                        attente.reste().texte(),
                        nonCompte.estNulle() ? "" : " + " + nonCompte.texte() + " non comptés");
        return attendu.isBefore(jour) ? calcul + ", au plus tôt le " + courte(jour) : calcul;
    }

    private static String reliquat(Attente attente) {
        return attente.surplus().estNulle()
                ? ""
                : ", avec un reliquat de " + attente.surplus().texte();
    }
}

package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.api.duree.DureeHebdomadaire;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.affiliation.ContratAffiliation;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.Optional;

/** The contract to affiliate as a career says it; null for what it does not say. */
final class ContratDeLaCarriere {
    private ContratDeLaCarriere() {}

    /** First day of official with this employer; empty for a career that says none. */
    static Optional<LocalDate> premierJour(Chronologie chronologie, String siren) {
        Optional<LocalDate> statut = chronologie.de(NatureFait.STATUT).stream()
                .filter(fait -> ((Valeur.DeStatut) fait.valeur()).statut() != Statut.CONTRACTUEL)
                .map(Fait::du)
                .findFirst();
        Optional<LocalDate> arrivee = chronologie.de(NatureFait.EMPLOI).stream()
                .filter(fait -> ((Valeur.DEmploi) fait.valeur()).siren().equals(siren))
                .map(Fait::du)
                .findFirst();
        return statut.map(jour -> arrivee.filter(jour::isBefore).orElse(jour));
    }

    static ContratAffiliation le(
            LocalDate jour, Chronologie chronologie, CatalogueGrilles grilles, ReglesRetraite regles) {
        Segment segment = chronologie.segments(new Periode(jour, jour)).get(0);
        Optional<Situation> situation = chronologie.situation(jour);
        Optional<EchelonGrille> echelon = situation.flatMap(place -> grilles.eventuelle(place.grade(), jour)
                .filter(grille -> grille.contient(place.echelon()))
                .map(grille -> grille.echelon(place.echelon())));
        return new ContratAffiliation(
                jour,
                segment.statut(),
                DureeHebdomadaire.heures(
                                segment.heures() == null
                                        ? regles.valeur(Reglage.TEMPS_COMPLET_HEURES, jour)
                                                .valeur()
                                        : segment.heures())
                        .minutes(),
                situation.map(Situation::grade).orElse(null),
                echelon.map(EchelonGrille::indiceBrut).orElse(null),
                echelon.map(EchelonGrille::indiceMajore).orElse(null),
                Categorie.SEDENTAIRE);
    }
}

package fr.cdg62.carriere.retraite.controle;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.controle.GrillesDuJour;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.reglage.RegleService.Effet;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.carriere.retraite.services.Jugement;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The careers of an agent told as the account should tell them, up to a day: what {@link ChronologieCompte} reads the
 * other way. Careers that the caller may not see, contractual time and positions that no account knows are left out;
 * the category is sedentary, for no act classes an employment as active, and nothing is said of NBI nor of surcotisation,
 * which no act tells.
 */
final class CompteDesCarrieres {
    private final LocalDate arreteAu;
    private final ReglesRetraite regles;
    private final GrillesDuJour grilles;

    private CompteDesCarrieres(LocalDate arreteAu, ReglesRetraite regles, GrillesDuJour grilles) {
        this.arreteAu = arreteAu;
        this.regles = regles;
        this.grilles = grilles;
    }

    static List<PeriodeCompte> de(
            List<CarriereConnue> carrieres, LocalDate arreteAu, ReglesRetraite regles, GrillesDuJour grilles) {
        CompteDesCarrieres compte = new CompteDesCarrieres(arreteAu, regles, grilles);
        return carrieres.stream()
                .filter(CarriereConnue::visible)
                .flatMap(carriere -> compte.periodes(carriere).stream())
                .sorted(Comparator.comparing(PeriodeCompte::debut))
                .toList();
    }

    private List<PeriodeCompte> periodes(CarriereConnue carriere) {
        Optional<LocalDate> debut = carriere.chronologie().debut().filter(jour -> !jour.isAfter(arreteAu));
        if (debut.isEmpty()) {
            return List.of();
        }
        SortedSet<LocalDate> changements = changements(carriere.chronologie());
        List<PeriodeCompte> periodes = new ArrayList<>();
        for (Segment segment : carriere.chronologie().segments(Periode.depuis(debut.get()))) {
            if (estAuCompte(segment)) {
                morceaux(segment.periode(), changements)
                        .forEach(quand -> ajouter(periodes, periode(carriere, segment, quand)));
            }
        }
        return periodes;
    }

    /** Days on which the place in the grids or the employer may change: a segment tells neither. */
    private static SortedSet<LocalDate> changements(Chronologie chronologie) {
        SortedSet<LocalDate> jours = new TreeSet<>();
        chronologie.situations().forEach(situation -> jours.add(situation.depuis()));
        chronologie.de(NatureFait.EMPLOI).stream().map(Fait::periode).forEach(periode -> {
            jours.add(periode.debut());
            if (!periode.estOuverte()) {
                jours.add(periode.fin().plusDays(1));
            }
        });
        return jours;
    }

    private static boolean estAuCompte(Segment segment) {
        boolean affilie = segment.statut() == Statut.TITULAIRE || segment.statut() == Statut.STAGIAIRE;
        return affilie && PeriodeCompte.POSITIONS.contains(position(segment));
    }

    /** An agent in surnombre or taken in charge is paid, with the retenue, as one at work. */
    private static TypePosition position(Segment segment) {
        return switch (segment.position()) {
            case SURNOMBRE, PRISE_EN_CHARGE -> TypePosition.ACTIVITE;
            default -> segment.position();
        };
    }

    /** The pieces that begin by the day of the account; the one that goes on after it is open. */
    private List<Periode> morceaux(Periode segment, SortedSet<LocalDate> changements) {
        List<LocalDate> jours = Stream.concat(
                        Stream.of(segment.debut()), changements.stream().filter(segment::contient))
                .distinct()
                .toList();
        List<Periode> morceaux = new ArrayList<>();
        for (int i = 0; i < jours.size() && !jours.get(i).isAfter(arreteAu); i++) {
            LocalDate fin = i + 1 < jours.size() ? jours.get(i + 1).minusDays(1) : segment.fin();
            morceaux.add(new Periode(jours.get(i), fin == null || fin.isAfter(arreteAu) ? null : fin));
        }
        return morceaux;
    }

    private PeriodeCompte periode(CarriereConnue carriere, Segment segment, Periode quand) {
        LocalDate dernier = quand.estOuverte() ? arreteAu : quand.fin();
        Optional<Situation> situation = carriere.chronologie().situation(quand.debut());
        Optional<EchelonGrille> echelon = situation.flatMap(place -> echelon(place, dernier));
        TypePosition position = position(segment);
        return new PeriodeCompte(
                quand.debut(),
                quand.fin(),
                carriere.employeur(quand.debut()),
                segment.statut(),
                position,
                position == segment.position() ? segment.motif() : null,
                segment.quotite(),
                segment.motifTemps(),
                segment.heures(),
                situation.map(Situation::grade).orElse(null),
                echelon.map(EchelonGrille::indiceBrut).orElse(null),
                echelon.map(EchelonGrille::indiceMajore).orElse(null),
                Categorie.SEDENTAIRE,
                estCotisee(segment, quand.debut()),
                null,
                false,
                null);
    }

    /** As the control reads the account: the index of a period is that of its last day. */
    private Optional<EchelonGrille> echelon(Situation place, LocalDate jour) {
        return grilles.au(place.grade(), jour)
                .filter(grille -> grille.contient(place.echelon()))
                .map(grille -> grille.echelon(place.echelon()));
    }

    private boolean estCotisee(Segment segment, LocalDate jour) {
        return ChronologieCompte.estRemuneree(segment.position())
                && Jugement.de(segment, regles, jour).effet() == Effet.COMPTE;
    }

    /** A congé that changes nothing for the account makes no period of its own. */
    private static void ajouter(List<PeriodeCompte> periodes, PeriodeCompte suivante) {
        int dernier = periodes.size() - 1;
        if (dernier >= 0 && seProlonge(periodes.get(dernier), suivante)) {
            PeriodeCompte avant = periodes.remove(dernier);
            periodes.add(sur(suivante, avant.debut(), suivante.fin()));
        } else {
            periodes.add(suivante);
        }
    }

    private static boolean seProlonge(PeriodeCompte avant, PeriodeCompte apres) {
        return avant.fin() != null
                && avant.fin().plusDays(1).equals(apres.debut())
                && sur(avant, apres.debut(), apres.fin()).equals(apres);
    }

    private static PeriodeCompte sur(PeriodeCompte p, LocalDate debut, LocalDate fin) {
        return new PeriodeCompte(
                debut,
                fin,
                p.siren(),
                p.statut(),
                p.position(),
                p.motif(),
                p.quotite(),
                p.motifTemps(),
                p.heures(),
                p.grade(),
                p.indiceBrut(),
                p.indiceMajore(),
                p.categorie(),
                p.cotisee(),
                p.nbi(),
                p.surcotisation(),
                p.servicesActifsJours());
    }
}

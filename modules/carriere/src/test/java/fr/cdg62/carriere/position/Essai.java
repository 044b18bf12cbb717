package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.chronologie.Faits.le;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.EnfantVise;
import fr.cdg62.carriere.api.acte.NouvelActe;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.avancement.nomination.ClassementAuGrade;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Faits;
import fr.cdg62.carriere.classement.RegleAvancement;
import fr.cdg62.carriere.classement.chargement.Tables;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.echelon.calcul.ControleAvancement;
import fr.cdg62.carriere.echelon.calcul.ProjectionCarriere;
import fr.cdg62.carriere.echelon.calcul.Regles;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An act tried on a career: a titulaire since 2010, born in 1980; today is 23 November 2026. */
final class Essai {
    private final List<Fait> avant = new ArrayList<>(List.of(Faits.statut("2010-01-01", Statut.TITULAIRE)));
    private final TypeActe type;
    private LocalDate signature = le("2026-11-01");
    private LocalDate demande;
    private EnfantVise enfant;
    private DecisionsDites decisions = DecisionsDites.AUCUNE;

    Essai(TypeActe type) {
        this.type = type;
    }

    Essai apres(Fait... faits) {
        avant.addAll(List.of(faits));
        return this;
    }

    Essai stagiaire() {
        avant.set(0, Faits.statut("2026-01-01", Statut.STAGIAIRE));
        return this;
    }

    Essai signe(String date) {
        signature = le(date);
        return this;
    }

    Essai demande(String date) {
        demande = le(date);
        return this;
    }

    Essai enfant(String naissance, String arrivee, int nombre) {
        enfant = new EnfantVise(le(naissance), arrivee == null ? null : le(arrivee), nombre);
        return this;
    }

    Essai decide(DecisionsDites prises) {
        decisions = prises;
        return this;
    }

    List<Constat> constats(Fait... faits) {
        return ControleActe.constater(etude(faits));
    }

    void accepter(Fait... faits) {
        ControleActe.exiger(etude(faits));
    }

    private ActeEtudie etude(Fait... faits) {
        LocalDate effet = faits[0].du();
        List<Fait> tous = new ArrayList<>(avant);
        tous.addAll(List.of(faits));
        return new ActeEtudie(
                new NouvelActe(type, "2026-001", signature, effet, demande, enfant, List.of()),
                List.of(faits),
                Chronologie.de(avant),
                Chronologie.de(tous),
                le("1980-05-17"),
                le("2026-11-23"),
                new SeuilsDesTextes(),
                (grade, jour) -> grade.equals("INCONNU") ? Optional.empty() : Optional.of(grille(grade, jour)),
                () -> new ControleAvancement(projection()),
                () -> new ClassementAuGrade(projection(), new RegleAvancement(Tables.livrees(), Grillier.livre())),
                decisions);
    }

    private static ProjectionCarriere projection() {
        return new ProjectionCarriere(Grillier.livre(), Regles.livrees());
    }

    /** Eleven échelons of a year each; indices do not matter here. */
    private static Grille grille(String grade, LocalDate jour) {
        Source source = new Source("Essai", "", true);
        return new Grille(
                grade,
                Periode.depuis(jour),
                IntStream.rangeClosed(1, 11)
                        .mapToObj(numero -> new EchelonGrille(numero, 350, 366, 12, source))
                        .toList());
    }
}

package fr.cdg62.carriere.aptitude;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.aptitude.EtatListe;
import fr.cdg62.carriere.api.aptitude.EvenementListe;
import fr.cdg62.carriere.api.aptitude.ListePublique;
import fr.cdg62.carriere.api.aptitude.ListeVue;
import fr.cdg62.carriere.api.aptitude.NatureListe;
import fr.cdg62.carriere.aptitude.document.AptitudeImprimable;
import fr.cdg62.carriere.aptitude.document.AptitudeImprimable.Ligne;
import fr.cdg62.carriere.aptitude.vie.MachineListe;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A liste d'aptitude; changed only as {@link MachineListe} allows. */
@Entity
@Table(name = "carriere_liste_aptitude")
class ListeAptitude extends EntiteBase {

    @Enumerated(EnumType.STRING)
    private NatureListe nature;

    private String grade;
    private String specialite;
    private int annee;

    @Enumerated(EnumType.STRING)
    private EtatListe etat = EtatListe.PREPAREE;

    private String numero;

    @Column(name = "etablie_le")
    private LocalDate etablieLe;

    @Column(name = "etablie_par")
    private String etabliePar;

    @Column(name = "publiee_le")
    private LocalDate publieeLe;

    @Column(name = "campagne_id")
    private Long campagne;

    protected ListeAptitude() {}

    ListeAptitude(NatureListe nature, String grade, String specialite, int annee, Long campagne) {
        this.nature = nature;
        this.grade = grade;
        this.specialite = specialite;
        this.annee = annee;
        this.campagne = campagne;
    }

    void exiger(EvenementListe evenement, Predicate<String> roles) {
        MachineListe.MACHINE.appliquer(etat, evenement, roles);
    }

    void etablir(String numeroAttribue, LocalDate date, String acteur, Predicate<String> roles) {
        etat = MachineListe.MACHINE.appliquer(etat, EvenementListe.ETABLIR, roles);
        numero = numeroAttribue;
        etablieLe = date;
        etabliePar = acteur;
    }

    void publier(LocalDate jour, Predicate<String> roles) {
        etat = MachineListe.MACHINE.appliquer(etat, EvenementListe.PUBLIER, roles);
        publieeLe = jour;
    }

    NatureListe nature() {
        return nature;
    }

    String grade() {
        return grade;
    }

    LocalDate etablieLe() {
        return etablieLe;
    }

    String numero() {
        return numero;
    }

    /** « Rédacteur territorial — promotion interne 2026 ». */
    String intitule(String libelleGrade) {
        return "%s%s — %s %d"
                .formatted(
                        libelleGrade,
                        specialite == null ? "" : " (" + specialite + ")",
                        nature == NatureListe.CONCOURS ? "concours" : "promotion interne",
                        annee);
    }

    ListeVue vue(String libelleGrade, long inscrits, Predicate<String> roles) {
        return new ListeVue(
                id(),
                intitule(libelleGrade),
                nature,
                grade,
                specialite,
                annee,
                etat,
                numero,
                etablieLe,
                publieeLe,
                inscrits,
                MachineListe.MACHINE.possibles(etat, roles),
                version());
    }

    ListePublique publique(String libelleGrade, long inscrits) {
        return new ListePublique(id(), intitule(libelleGrade), nature, annee, numero, etablieLe, inscrits);
    }

    /** The arrêté. */
    AptitudeImprimable imprimable(String intitule, List<InscriptionListe> inscrits) {
        return new AptitudeImprimable(
                numero,
                intitule,
                courte(etablieLe),
                "",
                "",
                inscrits.stream()
                        .map(inscrit -> new Ligne(inscrit.nom(), inscrit.prenom()))
                        .toList());
    }

    boolean estPubliee() {
        return etat == EtatListe.PUBLIEE;
    }
}

package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.Anomalie;
import fr.cdg62.carriere.api.piece.EtatPiece;
import fr.cdg62.carriere.api.piece.EvenementPiece;
import fr.cdg62.carriere.api.piece.Gravite;
import fr.cdg62.carriere.api.piece.LignePiece;
import fr.cdg62.carriere.api.piece.MotifRetrait;
import fr.cdg62.carriere.api.piece.NouvellePiece;
import fr.cdg62.carriere.api.piece.PieceVue;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.nomenclature.RegleType;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A piece of a dossier; changed only as {@link MachinePiece} allows. */
@Entity
@Table(name = "carriere_piece")
class Piece extends EntiteBase {
    private static final String EFFACEE = "Pièce retirée";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(nullable = false, updatable = false)
    private String siren;

    /** Read by the queries only. */
    @SuppressWarnings("UnusedVariable")
    private String arrondissement;

    @Column(name = "type_piece", nullable = false)
    private String type;

    @Column(nullable = false)
    private String libelle;

    @Column(nullable = false)
    private int rubrique;

    private Integer numero;

    @Column(name = "numero_acte")
    private String numeroActe;

    @Column(name = "date_signature")
    private LocalDate dateSignature;

    @Column(name = "date_effet")
    private LocalDate dateEffet;

    @Column(name = "date_notification")
    private LocalDate dateNotification;

    @Column(name = "recue_le", nullable = false)
    private LocalDate recueLe;

    @Column(nullable = false)
    private boolean transmissible;

    private String grade;

    private Integer echelon;

    @Column(name = "indice_brut")
    private Integer indiceBrut;

    @Column(name = "document_id", nullable = false)
    private long document;

    @Column(nullable = false)
    private String nom;

    @Column(nullable = false)
    private String mime;

    @Column(nullable = false)
    private long taille;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private String deposant;

    @Column(name = "controlee_par")
    private String controleePar;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EtatPiece etat = EtatPiece.DEPOSEE;

    private String motif;

    @Enumerated(EnumType.STRING)
    @Column(name = "motif_retrait")
    private MotifRetrait motifRetrait;

    @Column(nullable = false)
    private int bloquantes;

    @Column(name = "non_bloquantes", nullable = false)
    private int nonBloquantes;

    @OneToMany(mappedBy = "piece", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("rang")
    private List<AnomaliePiece> anomalies = new ArrayList<>();

    protected Piece() {}

    Piece(Dossier dossier, RegleType regle, NouvellePiece dite, Fichier fichier, LocalDate jour) {
        this.dossier = dossier;
        this.siren = dossier.siren();
        this.arrondissement = dossier.arrondissement();
        this.type = regle.code();
        this.libelle = regle.libelle();
        this.rubrique = regle.rubrique();
        this.transmissible = regle.transmissible();
        this.numeroActe = dite.numeroActe();
        this.dateSignature = dite.dateSignature();
        this.dateEffet = dite.dateEffet();
        this.dateNotification = dite.dateNotification();
        this.grade = dite.grade();
        this.echelon = dite.echelon();
        this.indiceBrut = dite.indiceBrut();
        this.recueLe = jour;
        this.document = fichier.document();
        this.nom = fichier.nom();
        this.mime = fichier.mime();
        this.taille = fichier.taille();
        this.sha256 = fichier.sha256();
        this.deposant = fichier.deposant();
    }

    /** Replaces the anomalies found before. */
    void noter(List<Anomalie> trouvees) {
        if (!trouvees.equals(anomalies())) {
            anomalies.clear();
            trouvees.forEach(a -> anomalies.add(new AnomaliePiece(this, anomalies.size() + 1, a)));
        }
        bloquantes = (int)
                trouvees.stream().filter(a -> a.gravite() == Gravite.BLOQUANTE).count();
        nonBloquantes = trouvees.size() - bloquantes;
    }

    void exigerPossible(EvenementPiece evenement, Predicate<String> roles) {
        MachinePiece.MACHINE.appliquer(etat, evenement, roles);
    }

    void survenir(EvenementPiece evenement, String texte, String acteur, Predicate<String> roles) {
        etat = MachinePiece.MACHINE.appliquer(etat, evenement, roles);
        if (texte != null) {
            motif = texte;
        }
        if (evenement == EvenementPiece.CONTROLER) {
            controleePar = acteur;
        }
    }

    void retirer(MotifRetrait raison, String texte, Predicate<String> roles) {
        survenir(EvenementPiece.RETIRER, texte, null, roles);
        motifRetrait = raison;
    }

    void numeroter(int rang) {
        numero = rang;
    }

    /** Moves to another dossier of the same person, under this number. */
    void changer(Dossier autre, Integer rang) {
        dossier = autre;
        numero = rang;
    }

    boolean estNumerotee() {
        return numero != null;
    }

    private boolean estEffacee() {
        return motifRetrait != null && motifRetrait.efface();
    }

    boolean estLisible() {
        return !estEffacee();
    }

    List<Anomalie> anomalies() {
        return anomalies.stream().map(AnomaliePiece::vue).toList();
    }

    NouvellePiece dite() {
        return new NouvellePiece(
                type, numeroActe, dateSignature, dateEffet, dateNotification, grade, echelon, indiceBrut);
    }

    Dossier dossier() {
        return dossier;
    }

    String siren() {
        return siren;
    }

    String type() {
        return type;
    }

    String libelle() {
        return estEffacee() ? EFFACEE : libelle;
    }

    EtatPiece etat() {
        return etat;
    }

    Integer numero() {
        return numero;
    }

    /** Where it is filed; 0 once erased, for the rubrique alone would tell what it was. */
    int rubrique() {
        return estEffacee() ? 0 : rubrique;
    }

    String motif() {
        return motif;
    }

    LocalDate dateSignature() {
        return dateSignature;
    }

    LocalDate dateEffet() {
        return dateEffet;
    }

    LocalDate recueLe() {
        return recueLe;
    }

    String numeroActe() {
        return numeroActe;
    }

    String sha256() {
        return estEffacee() ? "" : sha256;
    }

    String nom() {
        return nom;
    }

    long document() {
        return document;
    }

    LignePiece ligne() {
        return new LignePiece(
                id(),
                dossier.id(),
                dossier.intitule(),
                siren,
                libelle(),
                rubrique(),
                numero,
                estEffacee() ? null : dateEffet,
                recueLe,
                etat,
                bloquantes,
                nonBloquantes);
    }

    /** What is shown; of an erased sanction, only that a piece of this number was withdrawn. */
    PieceVue vue(Predicate<String> roles) {
        boolean effacee = estEffacee();
        return new PieceVue(
                id(),
                dossier.id(),
                siren,
                effacee ? null : type,
                libelle(),
                rubrique(),
                numero,
                effacee ? null : numeroActe,
                effacee ? null : dateSignature,
                effacee ? null : dateEffet,
                effacee ? null : dateNotification,
                recueLe,
                transmissible,
                effacee ? EFFACEE : nom,
                mime,
                taille,
                sha256(),
                deposant,
                controleePar,
                etat,
                effacee ? null : motif,
                effacee ? null : motifRetrait,
                Anomalies.vue(effacee ? List.of() : anomalies()),
                MachinePiece.MACHINE.possibles(etat, roles),
                version());
    }
}

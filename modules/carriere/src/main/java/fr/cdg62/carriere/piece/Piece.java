package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.Anomalie;
import fr.cdg62.carriere.api.piece.EtatPiece;
import fr.cdg62.carriere.api.piece.EvenementPiece;
import fr.cdg62.carriere.api.piece.Gravite;
import fr.cdg62.carriere.api.piece.MotifRetrait;
import fr.cdg62.carriere.api.piece.NouvellePiece;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.nomenclature.RegleType;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** A piece of a dossier; changed only as {@link MachinePiece} allows, shown as {@link VuesPiece} says. */
@Entity
@Table(name = "carriere_piece")
class Piece extends EntiteBase {
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

    @Embedded
    private Mentions mentions;

    @Column(name = "recue_le", nullable = false)
    private LocalDate recueLe;

    @Column(nullable = false)
    private boolean transmissible;

    @Embedded
    private Fichier fichier;

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
        this.mentions = Mentions.de(dite);
        this.recueLe = jour;
        this.fichier = fichier;
    }

    /** Replaces the anomalies found before; the ranks go on, for the database holds the former ones until the end. */
    void noter(List<Anomalie> trouvees) {
        if (!trouvees.equals(anomalies())) {
            int dernier = anomalies.stream().mapToInt(AnomaliePiece::rang).max().orElse(0);
            anomalies.clear();
            trouvees.forEach(a -> anomalies.add(new AnomaliePiece(this, dernier + anomalies.size() + 1, a)));
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

    /** Whether what it says may still be shown: nothing of an erased or amnestied sanction may. */
    boolean estLisible() {
        return motifRetrait == null || !motifRetrait.efface();
    }

    List<Anomalie> anomalies() {
        return anomalies.stream().map(AnomaliePiece::vue).toList();
    }

    /** As its depositor described it. */
    NouvellePiece dite() {
        return mentions().dites(type);
    }

    Mentions mentions() {
        return mentions == null ? Mentions.AUCUNE : mentions;
    }

    Fichier fichier() {
        return fichier;
    }

    LocalDate dateEffet() {
        return mentions().dateEffet();
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
        return libelle;
    }

    int rubrique() {
        return rubrique;
    }

    Integer numero() {
        return numero;
    }

    LocalDate recueLe() {
        return recueLe;
    }

    boolean estTransmissible() {
        return transmissible;
    }

    String controleePar() {
        return controleePar;
    }

    EtatPiece etat() {
        return etat;
    }

    String motif() {
        return motif;
    }

    MotifRetrait motifRetrait() {
        return motifRetrait;
    }

    int bloquantes() {
        return bloquantes;
    }

    int nonBloquantes() {
        return nonBloquantes;
    }
}

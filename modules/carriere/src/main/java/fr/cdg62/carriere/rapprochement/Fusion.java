package fr.cdg62.carriere.rapprochement;

import fr.cdg62.carriere.api.rapprochement.FusionVue;
import fr.cdg62.carriere.api.rapprochement.NouvelleFusion;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A merge of two records, with every row it moved. */
@Entity
@Table(name = "carriere_fusion")
class Fusion extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private long garde;

    @Column(nullable = false, updatable = false)
    private long absorbe;

    /** Name and first name of the person, on the day of the merge. */
    @Column(nullable = false, updatable = false)
    private String intitule;

    @Column(nullable = false, updatable = false)
    private String siren;

    /** Read by the queries only. */
    @SuppressWarnings("UnusedVariable")
    @Column(nullable = false, updatable = false)
    private String arrondissement;

    @Column(nullable = false, updatable = false)
    private String motif;

    @Column(nullable = false, updatable = false)
    private String acteur;

    @Column(name = "faite_le", nullable = false, updatable = false)
    private LocalDate faiteLe;

    @Column(name = "defaite_le")
    private LocalDate defaiteLe;

    /** Number of the last piece of the dossier kept, once merged; 0 when no piece moved. */
    @Column(name = "dernier_numero", nullable = false)
    private int dernierNumero;

    @OneToMany(mappedBy = "fusion", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    private List<LigneFusion> lignes = new ArrayList<>();

    protected Fusion() {}

    Fusion(NouvelleFusion nouvelle, AgentVue personne, String arrondissement, String acteur, LocalDate jour) {
        this.intitule = personne.nom() + " " + personne.prenom();
        this.siren = personne.siren();
        this.arrondissement = arrondissement;
        this.garde = nouvelle.garde();
        this.absorbe = nouvelle.absorbe();
        this.motif = nouvelle.motif().strip();
        this.acteur = acteur;
        this.faiteLe = jour;
    }

    void deplacer(LigneFusion.Objet objet, long cible, Integer ancienNumero) {
        lignes.add(new LigneFusion(this, objet, cible, ancienNumero));
    }

    void retenir(int numero) {
        dernierNumero = numero;
    }

    void defaire(LocalDate jour) {
        defaiteLe = jour;
    }

    boolean estDefaite() {
        return defaiteLe != null;
    }

    int dernierNumero() {
        return dernierNumero;
    }

    long garde() {
        return garde;
    }

    long absorbe() {
        return absorbe;
    }

    List<LigneFusion> lignes() {
        return List.copyOf(lignes);
    }

    FusionVue vue() {
        return new FusionVue(
                id(), garde, absorbe, intitule, siren, motif, acteur, faiteLe, lignes.size(), defaiteLe, version());
    }
}

package fr.cdg62.finances.titre;

import fr.cdg62.finances.api.titre.LigneTitre;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.api.titre.NouveauTitre;
import fr.cdg62.finances.api.titre.TitreResume;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.finances.api.titre.TypeTitre;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A titre de recettes. Every column is written once: a titre is put right by another titre. */
@Entity
@Table(name = "finances_titre")
class Titre extends EntiteBase {

    @Column(updatable = false)
    private String numero;

    @Column(updatable = false)
    private String siren;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TypeTitre type;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NatureTitre nature;

    @Column(updatable = false)
    private String objet;

    @Column(updatable = false)
    private BigDecimal montant;

    @Column(name = "date_emission", updatable = false)
    private LocalDate dateEmission;

    @Column(name = "date_limite", updatable = false)
    private LocalDate dateLimite;

    /** Day on which its recovery is prescribed, null when it claims nothing. */
    @Column(updatable = false)
    private LocalDate prescription;

    @Column(updatable = false)
    private String origine;

    @Column(name = "titre_rectifie_id", updatable = false)
    private Long titreRectifie;

    @OneToMany(mappedBy = "titre", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("rang")
    private List<LigneDeTitre> lignes = new ArrayList<>();

    protected Titre() {}

    Titre(String numero, LocalDate dateEmission, LocalDate prescription, NouveauTitre demande) {
        this.numero = numero;
        this.siren = demande.siren();
        this.type = demande.type();
        this.nature = demande.nature();
        this.objet = demande.objet();
        this.montant = Montant.somme(
                        demande.lignes().stream().map(LigneTitre::montant).toList())
                .valeur();
        this.dateEmission = dateEmission;
        this.dateLimite = demande.dateLimite();
        this.prescription = prescription;
        this.origine = demande.origine();
        this.titreRectifie = demande.titreRectifie();
        for (LigneTitre ligne : demande.lignes()) {
            lignes.add(new LigneDeTitre(this, lignes.size() + 1, ligne));
        }
    }

    String siren() {
        return siren;
    }

    TitreResume resume() {
        return new TitreResume(
                id(), numero, siren, type, nature, objet, new Montant(montant), dateEmission, dateLimite);
    }

    TitreVue vue() {
        return new TitreVue(
                id(),
                numero,
                siren,
                type,
                nature,
                objet,
                new Montant(montant),
                dateEmission,
                dateLimite,
                prescription,
                origine,
                titreRectifie,
                lignes.stream().map(LigneDeTitre::vue).toList());
    }
}

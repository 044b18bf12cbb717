package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.api.retraite.compte.CongeEnfant;
import fr.cdg62.carriere.api.retraite.compte.EnfantCompte;
import fr.cdg62.carriere.api.retraite.compte.LienEnfant;
import fr.cdg62.carriere.retraite.periode.CongesEnTexte;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** A child of a content; never changes. */
@Entity
@Table(name = "carriere_retraite_compte_enfant")
class EnfantEnregistre extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contenu_id", updatable = false)
    private ContenuEnregistre contenu;

    @Column(updatable = false)
    private String prenom;

    @Column(updatable = false)
    private LocalDate naissance;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LienEnfant lien;

    @Column(name = "a_charge", updatable = false)
    private boolean aCharge;

    @Column(updatable = false)
    private LocalDate deces;

    @Convert(converter = CongesEnTexte.class)
    @Column(updatable = false)
    private List<CongeEnfant> conges = List.of();

    protected EnfantEnregistre() {}

    EnfantEnregistre(ContenuEnregistre contenu, EnfantCompte enfant) {
        this.contenu = contenu;
        this.prenom = enfant.prenom().strip();
        this.naissance = enfant.naissance();
        this.lien = enfant.lien();
        this.aCharge = enfant.aCharge();
        this.deces = enfant.deces();
        this.conges = enfant.conges();
    }

    ContenuEnregistre contenu() {
        return contenu;
    }

    EnfantCompte valeur() {
        return new EnfantCompte(prenom, naissance, lien, aCharge, deces, conges);
    }
}

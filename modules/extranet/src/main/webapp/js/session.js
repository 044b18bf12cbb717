// Who is signed in, and for which collectivité he acts. Kept for the tab only.
const CLE = 'cdg62.session';
const vide = { jeton: null, identite: null, siren: null };

class Session extends EventTarget {
  #etat = { ...vide, ...JSON.parse(sessionStorage.getItem(CLE) || '{}') };

  get jeton() { return this.#etat.jeton; }
  get identite() { return this.#etat.identite; }
  get siren() { return this.#etat.siren; }

  /** The habilitation acted under, among those of the signed-in person. */
  get habilitation() {
    return this.identite?.habilitations.find((h) => h.siren === this.siren) ?? null;
  }

  get estCdg() { return this.identite?.cdg ?? false; }

  /** Whether it is an agent's own account, and nothing more. */
  get estAgent() {
    return Boolean(this.identite?.agent) && !this.estCdg && !this.identite.habilitations.some((h) => h.siren);
  }

  /** Whether the membership of the collectivité acted for opens this mission today; the CdG and agents are not held to one. */
  aMission(code) {
    if (this.estCdg || this.estAgent) return true;
    return (this.identite?.habilitations ?? []).some((h) => (!this.siren || h.siren === this.siren) && h.missions?.includes(code));
  }

  aRole(...roles) {
    const tenus = (this.identite?.habilitations ?? [])
      .filter((h) => h.siren === null || h.siren === this.siren)
      .map((h) => h.role);
    return roles.some((r) => tenus.includes(r));
  }

  ouvrir(jeton, identite) {
    const sirens = [...new Set(identite.habilitations.map((h) => h.siren).filter(Boolean))];
    this.#garder({ jeton, identite, siren: sirens.length === 1 ? sirens[0] : null });
  }

  renouveler(jeton) { this.#garder({ ...this.#etat, jeton }); }

  agirPour(siren) { this.#garder({ ...this.#etat, siren }); }

  fermer() { this.#garder({ ...vide }); }

  /** The token is no longer accepted: back to sign-in, the page asked for is kept. */
  expirer() {
    this.fermer();
    this.dispatchEvent(new Event('expiree'));
  }

  #garder(etat) {
    this.#etat = etat;
    sessionStorage.setItem(CLE, JSON.stringify(etat));
    this.dispatchEvent(new Event('change'));
  }
}

export const session = new Session();

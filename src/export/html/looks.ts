/** The style sheet and script of the HTML fact sheet: light, dark and print. */

export const STYLE = `:root{color-scheme:light dark;--ink:#1d1d1f;--faint:#595959;--paper:#fff;--line:#d6d6da;--link:#0b5c77;--mark:#eef6f9}
@media (prefers-color-scheme:dark){:root{--ink:#ececf0;--faint:#b3b3ba;--paper:#17191d;--line:#3a3d44;--link:#8fd0e6;--mark:#20303a}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:52rem;font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .5rem}h2{margin:2.5rem 0 .75rem;font-size:1.25rem}h3{margin:0;font-size:1rem}
p{margin:.25rem 0}a{color:var(--link);overflow-wrap:anywhere}ul{list-style:none;margin:0;padding:0}
li{padding:.75rem 0;border-top:1px solid var(--line)}li:target{background:var(--mark)}li,h2{scroll-margin-top:6rem}
.faint{color:var(--faint);font-size:.9rem}blockquote{margin:0;padding-left:.9rem;border-left:3px solid var(--link)}
form{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;padding:.75rem 0;background:var(--paper);border-bottom:1px solid var(--line)}
label{display:flex;flex-direction:column;font-size:.85rem;color:var(--faint)}
input,select{font:inherit;max-width:min(14rem,80vw);padding:.3rem .4rem;color:var(--ink);background:var(--paper);border:1px solid var(--faint);border-radius:.25rem}
figure{margin:0 0 1.5rem;border:1px solid var(--line);overflow-x:auto}svg{display:block;width:100%;min-width:36rem;height:auto}dt{font-weight:600}dd{margin:0 0 .35rem}
[hidden]{display:none!important}
@media (max-width:40rem){form{position:static}}
@media print{:root{--ink:#000;--faint:#444;--paper:#fff;--line:#bbb;--link:#000;color-scheme:light}form{display:none}body{max-width:none;padding:0;font-size:10pt}li,figure{break-inside:avoid}svg{min-width:0}}`;

/** Filters the facts by words and choices, and shows how many are left. */
export const SCRIPT = `const form=document.forms[0],facts=[...document.querySelectorAll("[data-kind]")],told=form.querySelector("output");
const plain=text=>text.normalize("NFD").replace(/\\p{M}/gu,"").toLowerCase();
const texts=facts.map(fact=>plain(fact.textContent));
const find=()=>{const words=plain(form.words.value).split(/\\s+/),chosen=["kind","by","status"].map(name=>[name,form[name].value]);
facts.forEach((fact,at)=>{const fits=words.every(word=>texts[at].includes(word))&&chosen.every(([name,value])=>!value||fact.dataset[name].split(" ").includes(value));fact.hidden=!fits});
const count=facts.filter(fact=>!fact.hidden).length;
for(const part of document.querySelectorAll("section"))part.hidden=count<facts.length&&!part.querySelector("[data-kind]:not([hidden])");
told.textContent=form.dataset.told.replace("{count}",count).replace("{all}",facts.length)};
form.hidden=false;form.addEventListener("input",find);form.addEventListener("submit",event=>event.preventDefault());find()`;
